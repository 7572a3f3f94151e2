import type { HubKind } from '#server/domain/hub-kind.ts';

import { MOST_MORE } from './grade-industries.ts';
import type { Hit } from './hit.ts';
import type { Feature } from './reasons.ts';

/** What is looked for, as it counts. */
export interface Want {
  /** What tells it from the others: an entity, or a kind of hub. */
  readonly id: string;
  readonly sortKey: string;
  readonly feature: Feature;
  /** The entities that serve alike: one, all of a kind, or all of a field of which one is enough. */
  readonly members: readonly string[];
  readonly isRequired: boolean;
  /** The everyday word that it was asked by; null where it was asked by its name or id. */
  readonly asked: string | null;
  /** The kind of hub that it is; null where it is an entity, or one of several. */
  readonly kind: HubKind | null;
  /** The relations by which what parks are compared with has it. */
  readonly own: readonly string[];
}

/** How much is known of what is looked for. */
export interface Scale {
  /** How much each feature weighs. */
  readonly weights: Readonly<Record<Feature, number>>;
  /** How many parks there are, where what few have counts more, as it does when parks are compared with one; null where all that is asked counts alike. */
  readonly rareOf: number | null;
}

/** Why a park is told: what it has of what is wanted, and how much that counts. */
export interface Reason {
  readonly want: Want;
  readonly hit: Hit;
  /** Whether it is what else speaks for the same, beside the best. */
  readonly isFurther: boolean;
  /** The most that this could count. */
  readonly most: number;
  readonly contribution: number;
}

export interface RankedPark {
  readonly park: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** A park is told only if it serves what counts most this well, and scores as much. Below, it would be a guess. */
const FLOOR = 0.25;

/**
 * The parks by how well they have what is wanted, best first; equal ones in no order yet. Features weigh as the scale says; within
 * one, what is looked for counts alike, or the more the fewer parks have it, and what all have not at all.
 */
export function rankParks(
  wants: readonly Want[],
  hits: readonly Hit[],
  scale: Scale,
): RankedPark[] {
  const shares = sharesOf(wants, bestByWant(wants, hits), scale);
  const ranked = new Map<string, Reason[]>();
  for (const { want, most, best } of shares) {
    for (const hit of best) {
      ranked.set(hit.park, [...(ranked.get(hit.park) ?? []), ...reasonsOf(want, hit, most)]);
    }
  }
  return [...ranked]
    .map(([park, reasons]) => ({
      park,
      score: reasons.reduce((sum, { contribution }) => sum + contribution, 0),
      reasons: reasons.toSorted(byContribution),
    }))
    .sort((a, b) => b.score - a.score);
}

/** Whether a park is good enough to be told: it has what is required and something of what counts most. */
export function isGoodEnough(
  { score, reasons }: RankedPark,
  wants: readonly Want[],
  { weights }: Scale,
): boolean {
  const heaviest = Math.max(...wants.map(({ feature }) => weights[feature]));
  // Whoever looks for an industry has no use for a park without it, whatever else is made to weigh more.
  const groups = [
    wants.filter(({ feature }) => weights[feature] === heaviest),
    wants.filter(({ feature }) => feature === 'industry' && weights[feature] > 0),
  ].filter((group) => group.length > 0);
  const serves = ({ id }: Want): boolean =>
    reasons.some(({ want, hit }) => want.id === id && hit.fit >= FLOOR);
  return (
    score >= FLOOR * FLOOR &&
    wants.filter(({ isRequired }) => isRequired).every(serves) &&
    groups.every((group) => group.some(serves))
  );
}

interface Share {
  readonly want: Want;
  readonly most: number;
  readonly best: readonly Hit[];
}

function sharesOf(
  wants: readonly Want[],
  best: ReadonlyMap<string, readonly Hit[]>,
  { weights, rareOf }: Scale,
): Share[] {
  const rarityOf = ({ id }: Want): number =>
    rareOf === null ? 1 : rarity(best.get(id)?.length ?? 0, rareOf);
  const amounts = wants.map((want) => {
    const beside = wants.filter(({ feature }) => feature === want.feature).map(rarityOf);
    const all = beside.reduce((sum, one) => sum + one, 0);
    // A feature of which all is common weighs little: that two parks lie in one prefecture does not make them alike.
    return all === 0 ? 0 : (weights[want.feature] * Math.max(...beside) * rarityOf(want)) / all;
  });
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return wants.map((want, index) => ({
    want,
    most: total === 0 ? 0 : (amounts[index] ?? 0) / total,
    best: best.get(want.id) ?? [],
  }));
}

/** 1 for what one park has, 0 for what all have. */
function rarity(having: number, parks: number): number {
  return having === 0 || parks <= 1 ? 1 : Math.log(parks / having) / Math.log(parks);
}

/** Of each want the best hit of each park, among all that serve alike. */
function bestByWant(
  wants: readonly Want[],
  hits: readonly Hit[],
): ReadonlyMap<string, readonly Hit[]> {
  return new Map(
    wants.map(({ id, members }) => {
      const best = new Map<string, Hit>();
      for (const hit of hits.filter(({ want }) => members.includes(want))) {
        const before = best.get(hit.park);
        if (before === undefined || fitOf(hit) > fitOf(before)) {
          best.set(hit.park, hit);
        }
      }
      return [id, [...best.values()]];
    }),
  );
}

function fitOf({ fit, further }: Hit): number {
  return fit + (further?.fit ?? 0);
}

function reasonsOf(want: Want, hit: Hit, most: number): Reason[] {
  const { further, fit } = hit;
  if (further === null || further.signs.length === 0) {
    return [{ want, hit, isFurther: false, most, contribution: most * fitOf(hit) }];
  }
  return [
    { want, hit, isFurther: false, most: most * (1 - MOST_MORE), contribution: most * fit },
    {
      ...{ want, hit, isFurther: true },
      most: most * MOST_MORE,
      contribution: most * further.fit,
    },
  ];
}

function byContribution(a: Reason, b: Reason): number {
  return b.contribution - a.contribution || (a.want.sortKey < b.want.sortKey ? -1 : 1);
}
