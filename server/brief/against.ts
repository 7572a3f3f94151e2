import type { AtlasContext } from '#server/context.ts';
import type { Caution } from '#server/questions/parks/cautions.ts';
import type { ParkAbsence } from '#server/questions/parks/absences.ts';
import type { EntityRecord } from '#server/records/record.ts';

import type { PaperPoint } from '#server/papers/paper.ts';

import type { BriefPark } from './brief.ts';
import { planNames, readLocator, readLocators, readName } from '#server/records/names.ts';
import { quoteFrom } from '#server/papers/quote.ts';
import { isDerived } from '#server/papers/reserve.ts';
import type { ToldPark } from './told-park.ts';
import { BRIEF_WORDS } from './words.ts';

/** What speaks against a park: what the answer warns of, what rests on rules alone, then what is not found of it. */
export function againstOf(context: AtlasContext, told: ToldPark): readonly PaperPoint[] {
  const { language } = context;
  const words = BRIEF_WORDS[language];
  const points = [
    ...told.cautions.map((one) => cautionPoint(context, one)),
    ...derivedOf(context, told),
    ...absencesOf(context, told),
    ...told.unmetKinds.map((kind) => point(words.absent([words.kinds[kind]]))),
  ];
  // That nothing was found is told too: an empty place would be read as a promise.
  return points.length === 0 ? [point(words.againstNone)] : points;
}

/** What speaks against a park, or against all. */
export function cautionPoint(
  { language }: AtlasContext,
  { description, mentions }: Caution,
): PaperPoint {
  const places = mentions.map(({ at }) => at);
  return point(capital(description), readLocators(places, language));
}

/** What is needed of which a rule concludes that the park has it: the plan does not say so in these words. */
function derivedOf({ language }: AtlasContext, { park, reasons }: ToldPark): readonly PaperPoint[] {
  const derived = reasons
    .filter(({ relations }) => relations.some(isDerived))
    .map(({ entities: [want = park] }) => readName(want, language));
  return derived.length === 0
    ? []
    : [point(BRIEF_WORDS[language].cautionDerived([...new Set(derived)]))];
}

/** What is not found of it: where several things are missing in the same way, in one sentence. */
function absencesOf(context: AtlasContext, { park, absences }: ToldPark): readonly PaperPoint[] {
  const { language } = context;
  const silent = (['NOT_IN_PLAN', 'NOT_IN_GRAPH'] as const).flatMap((kind) => {
    const alike = absences.filter(({ absence }) => absence === kind);
    const names = alike.map(({ of }) => readName(of, language));
    return alike.length < 2
      ? alike.map((one) => absencePoint(context, one, park))
      : point(BRIEF_WORDS[language].absentAll(names, kind === 'NOT_IN_PLAN'));
  });
  const named = absences.filter(({ absence }) => absence === 'NAMED_TOGETHER');
  return [...silent, ...named.map((one) => absencePoint(context, one, park))];
}

function absencePoint(
  { language }: AtlasContext,
  { of, description, passages }: ParkAbsence,
  park: EntityRecord,
): PaperPoint {
  return {
    ...point(capital(description)),
    quotes: passages.map(({ at, text }) => ({
      at: readLocator(at, language),
      text: quoteFrom(text, [planNames(park), planNames(of)]),
    })),
  };
}

/** What speaks against every one of these parks in the same words. */
export function sharedAgainst(parks: readonly BriefPark[]): readonly PaperPoint[] {
  const [first, ...others] = parks;
  return first === undefined || others.length === 0
    ? []
    : first.against.filter(({ text }) =>
        others.every(({ against }) => against.some((point) => point.text === text)),
      );
}

// A sentence of an answer goes on where a name stood before it.
function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function point(text: string, places: readonly string[] = []): PaperPoint {
  return { text, reserve: null, places, quotes: [] };
}
