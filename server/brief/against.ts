import type { AtlasContext } from '#server/context.ts';

import type { BriefPoint } from './brief.ts';
import { planNames, readLocator, readLocators, readName } from './names.ts';
import { quoteFrom } from './quote.ts';
import { describe, isDerived } from './sentences.ts';
import type { ToldPark } from './told-park.ts';
import { BRIEF_WORDS } from './words.ts';

/** What speaks against a park: what the answer warns of, then what the plan does not say of it. */
export function againstOf(context: AtlasContext, told: ToldPark): readonly BriefPoint[] {
  const points = [...cautionsOf(context, told), ...absencesOf(context, told)];
  // That nothing was found is told too: an empty place would be read as a promise.
  return points.length === 0 ? [point(BRIEF_WORDS[context.language].againstNone)] : points;
}

function cautionsOf({ language }: AtlasContext, told: ToldPark): readonly BriefPoint[] {
  const { cautions } = told;
  return cautions.length === 0
    ? ownCautions(told, language)
    : cautions.map(({ description, mentions }) =>
        point(
          description,
          readLocators(
            mentions.map(({ at }) => at),
            language,
          ),
        ),
      );
}

/** What can be told from the reasons alone: which the plan only wishes, which a rule concludes. */
function ownCautions(
  { park, reasons }: ToldPark,
  language: AtlasContext['language'],
): readonly BriefPoint[] {
  const words = BRIEF_WORDS[language];
  const said = (isMeant: (reason: ToldPark['reasons'][number]) => boolean): readonly string[] =>
    reasons.filter(isMeant).map((reason) => describe(park, reason, language));
  const intended = said(({ relations }) => relations.some((one) => one.intended));
  const derived = said(({ relations }) => relations.some(isDerived));
  return [
    ...(intended.length === 0 ? [] : [point(words.cautionIntended(intended))]),
    ...(derived.length === 0 ? [] : [point(words.cautionDerived(derived))]),
  ];
}

function absencesOf(
  { language }: AtlasContext,
  { park, absences, unmet }: ToldPark,
): readonly BriefPoint[] {
  const words = BRIEF_WORDS[language];
  const explained = new Set(absences.map(({ of }) => of.id));
  const others = unmet.filter(({ id }) => !explained.has(id));
  return [
    ...absences.map(({ of, description, passages }) => ({
      ...point(
        description,
        readLocators(
          passages.map(({ at }) => at),
          language,
        ),
      ),
      quotes: passages.flatMap(({ at, text }) =>
        text == null
          ? []
          : {
              at: readLocator(at, language),
              text: quoteFrom(text, [planNames(park), planNames(of)]),
            },
      ),
    })),
    ...(others.length === 0
      ? []
      : [point(words.absent(others.map((entity) => readName(entity, language))))]),
  ];
}

function point(text: string, places: readonly string[] = []): BriefPoint {
  return { text, reserve: null, places, quotes: [] };
}
