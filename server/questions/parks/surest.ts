import type { Hit } from './hit.ts';
import type { RelationOf } from './read-relations.ts';
import type { ReasonKind } from './reasons.ts';

/** A derived relation is a little less sure than a stated one, and what the plan only wishes less than what is so. */
const DERIVED = 0.95;
const INTENDED = 0.85;

/** One way in which a park has what is wanted. */
export interface Way {
  readonly want: string;
  readonly park: string;
  readonly kind: ReasonKind;
  /** From 0 to 1: how well that serves. */
  readonly fit: number;
  readonly relations: readonly string[];
}

/** Of all ways in which a park has one thing the best; of equal ones the shorter, then the first in the plan's order. */
export function surest(ways: readonly Way[], relationOf: RelationOf): Hit[] {
  const best = new Map<string, { readonly hit: Hit; readonly sortKeys: readonly string[] }>();
  for (const { want, park, kind, fit, relations } of ways) {
    const read = relations.map(relationOf);
    const unsure = read.reduce(
      (rest, { basis, intended }) =>
        rest * (basis === 'derived' ? DERIVED : 1) * (intended ? INTENDED : 1),
      1,
    );
    const hit: Hit = { want, park, cause: { kind }, fit: fit * unsure, relations, further: null };
    const found = { hit, sortKeys: read.map(({ sortKey }) => sortKey) };
    const before = best.get(`${want} ${park}`);
    if (before === undefined || isBetter(found, before)) {
      best.set(`${want} ${park}`, found);
    }
  }
  return [...best.values()].map(({ hit }) => hit);
}

type Found = Readonly<{ hit: Hit; sortKeys: readonly string[] }>;

function isBetter(one: Found, other: Found): boolean {
  const nearer = other.sortKeys.length - one.sortKeys.length;
  return (
    one.hit.fit > other.hit.fit ||
    (one.hit.fit === other.hit.fit &&
      (nearer > 0 || (nearer === 0 && String(one.sortKeys) < String(other.sortKeys))))
  );
}
