import { bySortKey, type RelationRecord } from '#server/records/record.ts';

import { WEIGHTS, type Feature } from './reasons.ts';
import type { Hit } from './find-hits.ts';

/** What is wanted, as it counts: towards which feature, and by which relations it is had by what parks are compared with. */
export interface Want {
  readonly id: string;
  readonly sortKey: string;
  readonly feature: Feature;
  readonly own: readonly string[];
}

/** Why a park is told: what it has of what is wanted, and how much that counts. */
export interface Reason {
  readonly want: Want;
  readonly hit: Hit;
  /** The most that this want could count. */
  readonly most: number;
  readonly contribution: number;
}

export interface RankedPark {
  readonly park: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** A derived relation is a little less sure than a stated one. */
const DERIVED = 0.95;

/**
 * The parks by how well they have what is wanted, best first; equal ones in no order yet. Of all ways in which a park has one thing
 * the best counts. A feature weighs as WEIGHTS says, and within it a thing counts the more, the fewer parks have it.
 */
export function rankParks(
  wants: readonly Want[],
  hits: readonly Hit[],
  parks: number,
  relationOf: (id: string) => RelationRecord,
): RankedPark[] {
  const best = bestHits(hits, relationOf);
  const rarity = new Map(
    wants.map(({ id }) => {
      const having = best.get(id)?.size ?? 0;
      return [id, Math.log(1 + parks / (having === 0 ? 1 : having)) / Math.log(1 + parks)];
    }),
  );
  const rarityOf = ({ id }: Want): number => rarity.get(id) ?? 0;
  const features = new Set(wants.map(({ feature }) => feature));
  const weights = [...features].reduce((sum, feature) => sum + WEIGHTS[feature], 0);
  const reasons = wants.flatMap((want) => {
    const beside = wants.filter(({ feature }) => feature === want.feature);
    const share = rarityOf(want) / beside.reduce((sum, other) => sum + rarityOf(other), 0);
    const most = (WEIGHTS[want.feature] / weights) * share;
    return [...(best.get(want.id)?.values() ?? [])].map(({ hit, fit }): Reason => ({
      want,
      hit,
      most,
      contribution: most * fit,
    }));
  });
  const ranked = new Map<string, Reason[]>();
  for (const reason of reasons.toSorted(byContribution)) {
    ranked.set(reason.hit.park, [...(ranked.get(reason.hit.park) ?? []), reason]);
  }
  return [...ranked]
    .map(([park, its]) => ({
      park,
      score: its.reduce((sum, { contribution }) => sum + contribution, 0),
      reasons: its,
    }))
    .sort((a, b) => b.score - a.score);
}

interface SureHit {
  readonly hit: Hit;
  /** How well it serves, less what is unsure about its relations. */
  readonly fit: number;
  readonly sortKeys: readonly string[];
}

/** By want and park: the best way in which the park has it; of equal ones the shorter, then the plan's order. */
function bestHits(
  hits: readonly Hit[],
  relationOf: (id: string) => RelationRecord,
): ReadonlyMap<string, ReadonlyMap<string, SureHit>> {
  const best = new Map<string, Map<string, SureHit>>();
  for (const hit of hits) {
    const relations = hit.relations.map(relationOf);
    const sure = relations.filter(({ basis }) => basis === 'derived').length;
    const found = {
      hit,
      fit: hit.fit * DERIVED ** sure,
      sortKeys: relations.map(({ sortKey }) => sortKey),
    };
    const ofWant = best.get(hit.want) ?? new Map<string, SureHit>();
    const before = ofWant.get(hit.park);
    if (before === undefined || isBetter(found, before)) {
      ofWant.set(hit.park, found);
    }
    best.set(hit.want, ofWant);
  }
  return best;
}

function isBetter(one: SureHit, other: SureHit): boolean {
  const nearer = other.sortKeys.length - one.sortKeys.length;
  return (
    one.fit > other.fit ||
    (one.fit === other.fit &&
      (nearer > 0 || (nearer === 0 && String(one.sortKeys) < String(other.sortKeys))))
  );
}

function byContribution(a: Reason, b: Reason): number {
  return b.contribution - a.contribution || bySortKey(a.want, b.want);
}
