import type { Language } from '#server/domain/language.ts';
import type { EntityRecord } from '#server/records/record.ts';

import { kindsIn, NEED_SLOTS, type BriefQuestion } from './brief-question.ts';
import type { Brief } from './brief.ts';
import { paperFileName } from '#server/papers/file-name.ts';
import { planNames, readName } from '#server/records/names.ts';
import { BRIEF_WORDS } from './words.ts';

/** What is looked for, and by which name it was asked for; null where by id. */
export interface Wanted {
  /** An everyday word may mean several. */
  readonly entities: readonly [EntityRecord, ...EntityRecord[]];
  readonly asked: string | null;
}

/** The question in words: as a title, as the name of a file, and slot by slot. */
export function nameQuestion(
  { like, need }: BriefQuestion,
  wanted: ReadonlyMap<string, readonly Wanted[]>,
  { language, day }: { readonly language: Language; readonly day: string },
): Pick<Brief, 'title' | 'fileName' | 'need'> {
  const words = BRIEF_WORDS[language];
  const wantedIn = (slot: string): readonly Wanted[] => wanted.get(slot) ?? [];
  const named = (one: Wanted): string =>
    askedName(one, language) ?? readName(one.entities[0], language);
  const inFull = (one: Wanted): string => {
    const asked = askedName(one, language);
    const name = one.entities.map((entity) => readName(entity, language)).join(words.comma);
    return asked === null ? name : words.asked(asked, name);
  };
  if (like === null) {
    const kinds = kindsIn(need).map((kind) => words.kinds[kind]);
    const names = [...NEED_SLOTS.flatMap(wantedIn).map(named), ...kinds];
    return {
      title: words.title(names),
      fileName: paperFileName({ kind: words.file, names, day }, words.and),
      need: NEED_SLOTS.flatMap((slot) => {
        const its = [...wantedIn(slot).map(inFull), ...(slot === 'transport' ? kinds : [])];
        return its.length === 0 ? [] : { label: words.need[slot], text: its.join(words.comma) };
      }),
    };
  }
  const [only] = wantedIn('like');
  const isPark = only?.entities[0].type === 'Park';
  const name = only === undefined ? '' : named(only);
  return {
    title: words.titleLike(name, isPark),
    fileName: paperFileName(
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
function askedName({ entities, asked }: Wanted, language: Language): string | null {
  const known = new Set(
    entities.flatMap((entity) => [
      ...planNames(entity),
      readName(entity, 'en'),
      readName(entity, language),
    ]),
  );
  return asked === null || (entities.length === 1 && known.has(asked)) ? null : asked;
}
