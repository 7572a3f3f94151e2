import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import type { Words } from '#server/domain/language.ts';
import { inRange, PAGE } from '#server/records/arguments.ts';
import { find } from '#server/records/find.ts';
import { nameWords } from '#server/records/names.ts';
import { bySortKey, type EntityRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';
import { readStatement } from '#server/records/statement.ts';

import { type Caution, cautionsOfAll } from './cautions.ts';
import { isTie } from './compare-parks.ts';
import { findHits } from './find-hits.ts';
import type { Question, Understood } from './question.ts';
import { isGoodEnough, rankParks } from './rank-parks.ts';
import { readLikeness } from './read-likeness.ts';
import { type Need, readNeed } from './read-need.ts';
import { sayNone, sayTiedFirst } from './say-advice.ts';
import { tellParks, type RelatedPark } from './tell-parks.ts';
import { type Placed, tellTogether, type ToldPark } from './tell-together.ts';

const PARKS_INSIDE = readStatement(new URL('./parks-inside.cypher', import.meta.url));
const Inside = z.object({ outer: z.string(), inner: z.string() });

/** How many parks that come near are told where none is good enough. */
const MOST_NEAREST = 3;

/** The answer to a search for parks. */
export interface ParkAdvice {
  readonly parks: RelatedPark[];
  readonly totalCount: number;
  readonly understood: { readonly asked: string; readonly entities: EntityRecord[] }[];
  readonly note: string | null;
  readonly nearest: RelatedPark[];
  /** What the plan sets against all parks alike. */
  readonly cautions: () => Promise<Caution[]>;
}

/** What parks are asked for: to be like or fit for one thing, or to fit a need. */
export type ParkQuestion = { readonly to: EntityRef } | { readonly need: Need };

/**
 * Parks like this one, fit for this thing or for what a firm looks for, best first. Throws UNKNOWN_ENTITY, AMBIGUOUS_NAME, and
 * BAD_ARGUMENT for a bound out of range, a thing that has nothing that a park could fit, or a need that looks for nothing.
 */
export async function adviseParks(
  context: AtlasContext,
  asked: ParkQuestion,
  first: number,
): Promise<ParkAdvice> {
  inRange('first', first, PAGE);
  const question =
    'to' in asked ? await readLikeness(context, asked.to) : await readNeed(context, asked.need);
  const { good, near } = await rank(context, question);
  const note = noteOf(question, good, near);
  return {
    parks: await tellParks(context, question, good.slice(0, first + 1), first),
    totalCount: good.length,
    understood: question.understood.map(({ asked: text, entities }) => ({
      asked: text,
      entities: [...entities],
    })),
    note: note === null ? null : note[context.language],
    nearest: await tellParks(context, question, near, MOST_NEAREST),
    cautions: () => cautionsOfAll(context),
  };
}

interface Ranked {
  /** Parks that are good enough to be told, best first. */
  readonly good: readonly ToldPark<Placed>[];
  /** Where none is: those that come nearest. */
  readonly near: readonly ToldPark<Placed>[];
}

async function rank(context: AtlasContext, question: Question): Promise<Ranked> {
  const { records } = context;
  const { hits, parks } = await findHits(context, question.wanted);
  const scale = { weights: question.weights, rareOf: question.isByRarity ? parks : null };
  const found = rankParks(question.wants, hits, scale).filter(
    ({ park }) => park !== question.except,
  );
  const ranked = await Promise.all(
    found.map(async (park) => ({ ...park, entity: await records.entity(park.park) })),
  );
  ranked.sort(
    (a, b) =>
      (isTie(a, b) ? 0 : b.score - a.score) ||
      b.entity.degree - a.entity.degree ||
      bySortKey(a.entity, b.entity),
  );
  const good = ranked.filter((park) => isGoodEnough(park, question.wants, scale));
  const near = good.length > 0 ? [] : ranked.slice(0, MOST_NEAREST);
  const ids = [...good, ...near].map(({ park }) => park);
  const inside = await find(context, PARKS_INSIDE, { parks: ids }, Inside);
  return { good: tellTogether(good, inside), near: tellTogether(near, inside) };
}

function noteOf(
  { understood }: Question,
  good: readonly ToldPark<Placed>[],
  near: readonly ToldPark<Placed>[],
): Words | null {
  const [first] = good;
  const names = understood.flatMap(({ entities }: Understood) => entities.map(nameWords));
  if (first === undefined) {
    return sayNone(names, near.length);
  }
  const level = good.filter(({ told }) => isTie(told, first.told));
  return level.length > 1 ? sayTiedFirst(level.map(({ told }) => nameWords(told.entity))) : null;
}
