import type { Language } from '#server/domain/language.ts';
import type { EntityRecord } from '#server/records/record.ts';

import { NEED_SLOTS, type BriefQuestion } from './brief-question.ts';
import type { Brief } from './brief.ts';
import { briefFileName } from './file-name.ts';
import { planNames, readName } from './names.ts';
import { BRIEF_WORDS } from './words.ts';

/** What is looked for, and by which name it was asked for; null where by id. */
export interface Wanted {
  readonly entity: EntityRecord;
  readonly asked: string | null;
}

/** The question in words: as a title, as the name of a file, and slot by slot. */
export function nameQuestion(
  { like }: BriefQuestion,
  wanted: ReadonlyMap<string, readonly Wanted[]>,
  { language, day }: { readonly language: Language; readonly day: string },
): Pick<Brief, 'title' | 'fileName' | 'need'> {
  const words = BRIEF_WORDS[language];
  const wantedIn = (slot: string): readonly Wanted[] => wanted.get(slot) ?? [];
  const named = (one: Wanted): string => askedName(one, language) ?? readName(one.entity, language);
  const inFull = (one: Wanted): string => {
    const asked = askedName(one, language);
    const name = readName(one.entity, language);
    return asked === null ? name : words.asked(asked, name);
  };
  if (like === null) {
    const names = NEED_SLOTS.flatMap(wantedIn).map(named);
    return {
      title: words.title(names),
      fileName: briefFileName({ kind: words.file, names, day }, words.and),
      need: NEED_SLOTS.flatMap((slot) => {
        const its = wantedIn(slot);
        return its.length === 0
          ? []
          : { label: words.need[slot], text: its.map(inFull).join(words.comma) };
      }),
    };
  }
  const [only] = wantedIn('like');
  const isPark = only?.entity.type === 'Park';
  const name = only === undefined ? '' : named(only);
  return {
    title: words.titleLike(name, isPark),
    fileName: briefFileName(
      { kind: words.file, names: [words.fileLike(name, isPark)], day },
      words.and,
    ),
    need: [
      {
        label: isPark ? words.need.likePark : words.need.likeOther,
        text: only === undefined ? '' : inFull(only),
      },
    ],
  };
}

/** The word that was asked by, where the plan does not write it; null where it does, or where it was asked by id. */
function askedName({ entity, asked }: Wanted, language: Language): string | null {
  const known = new Set([...planNames(entity), readName(entity, 'en'), readName(entity, language)]);
  return asked === null || known.has(asked) ? null : asked;
}
