import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import type { Language } from '#client/shared/api/language.ts';
import type { PlanFact } from '#client/shared/queries/plans.ts';
import { readableAddress } from '#client/shared/routing/readable-address.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import { measureText, sansFont } from '#client/canvas/drawing/measure-label.ts';
import { readLightPalette } from '#client/canvas/drawing/palette.ts';
import { type Picture, pictureOf } from '#client/canvas/picture/picture.ts';
import { localDay } from './save-file.ts';

interface Caption {
  readonly title: string;
  readonly sentence: string | null;
  readonly address: string;
  readonly plans: readonly PlanFact[];
  readonly language: Language;
}

/** The drawing in sight as a picture that tells by itself what it shows and whence it is. */
export function paintPicture(drawing: Drawing, caption: Caption, words: Words): Picture {
  const types = [...new Set(drawing.boxes.map(({ entity }) => entity.type))];
  const root = getComputedStyle(document.documentElement);
  return pictureOf(
    drawing,
    {
      language: caption.language === 'zh' ? 'zh-CN' : 'en',
      title: caption.title,
      sentence: caption.sentence,
      aside: words('picture.aside', {
        entities: drawing.boxes.length,
        relations: drawing.lines.length,
      }),
      stated: words('basis.STATED'),
      derived: words('basis.DERIVED'),
      intended: drawing.lines.some(({ relation }) => relation.intended)
        ? words('intended.all')
        : null,
      types: types
        .toSorted(compareEntityTypes)
        .map((type) => ({ type, word: words(`type.${type}`) })),
      source: [
        ...sourceLines(caption.plans, words),
        ...(words.language === 'en' ? [words('names.note')] : []),
        words('picture.address', { address: readableAddress(caption.address) }),
      ],
    },
    {
      palette: readLightPalette(),
      sans: sansFont(),
      song: root.getPropertyValue('--song').trim(),
      measure: measureText,
    },
  );
}

/** A line a plan: its title, who issued it, for which years, and which version of the graph was read on which day. */
export function sourceLines(plans: readonly PlanFact[], words: Words): readonly string[] {
  return plans.map(({ title, issuer, period, version }) =>
    words('picture.source', { title, issuer, period, version, date: localDay() }),
  );
}
