import type { AtlasContext } from '#server/context.ts';
import type { Caution } from '#server/questions/parks/cautions.ts';
import type { ParkAbsence } from '#server/questions/parks/absences.ts';
import type { EntityRecord } from '#server/records/record.ts';

import type { BriefPark, BriefPoint } from './brief.ts';
import { planNames, readLocator, readLocators, renamed } from './names.ts';
import { quoteFrom } from './quote.ts';
import { describe, isDerived } from './sentences.ts';
import type { ToldPark } from './told-park.ts';
import { BRIEF_WORDS } from './words.ts';

/** What speaks against a park: what the answer warns of, what rests on rules alone, then what is not found of it. */
export function againstOf(context: AtlasContext, told: ToldPark): readonly BriefPoint[] {
  const { language } = context;
  const words = BRIEF_WORDS[language];
  const points = [
    ...told.cautions.map((one) => cautionPoint(context, one, told.park)),
    ...derivedOf(context, told),
    ...told.absences.map((one) => absencePoint(context, one, told.park)),
    ...told.unmetKinds.map((kind) => point(words.absent([words.kinds[kind]]))),
  ];
  // That nothing was found is told too: an empty place would be read as a promise.
  return points.length === 0 ? [point(words.againstNone)] : points;
}

/** What speaks against a park, or against all. */
export function cautionPoint(
  { language }: AtlasContext,
  { description, entities, mentions }: Caution,
  park?: EntityRecord,
): BriefPoint {
  const named = park === undefined ? entities : [...entities, park];
  const places = mentions.map(({ at }) => at);
  return point(capital(renamed(description, named, language)), readLocators(places, language));
}

/** Which reasons a rule concludes, so that the plan does not say them in these words. */
function derivedOf({ language }: AtlasContext, { park, reasons }: ToldPark): readonly BriefPoint[] {
  const derived = reasons
    .filter(({ relations }) => relations.some(isDerived))
    .map((reason) => describe(park, reason, language));
  return derived.length === 0 ? [] : [point(BRIEF_WORDS[language].cautionDerived(derived))];
}

function absencePoint(
  { language }: AtlasContext,
  { of, description, passages }: ParkAbsence,
  park: EntityRecord,
): BriefPoint {
  return {
    ...point(capital(renamed(description, [of, park], language))),
    quotes: passages.map(({ at, text }) => ({
      at: readLocator(at, language),
      text: quoteFrom(text, [planNames(park), planNames(of)]),
    })),
  };
}

/** What speaks against every one of these parks in the same words. */
export function sharedAgainst(parks: readonly BriefPark[]): readonly BriefPoint[] {
  const [first, ...others] = parks;
  return first === undefined || others.length === 0
    ? []
    : first.against.filter(({ text }) =>
        others.every(({ against }) => against.some((point) => point.text === text)),
      );
}

/** What speaks against this park and not against all, for paper, where the latter stands once. */
export function ownAgainst(
  { against }: BriefPark,
  limits: readonly BriefPoint[],
): readonly BriefPoint[] {
  const shared = new Set(limits.map(({ text }) => text));
  return against.filter(({ text }) => !shared.has(text));
}

// A sentence of an answer goes on where a name stood before it.
function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function point(text: string, places: readonly string[] = []): BriefPoint {
  return { text, reserve: null, places, quotes: [] };
}
