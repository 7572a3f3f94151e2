import type { EntityRecord } from '#server/records/record.ts';

import type { RankedPark } from './rank-parks.ts';

/** A park in the order, as it is recorded. */
export interface Placed extends RankedPark {
  readonly entity: EntityRecord;
}

/** That one park lies in another. */
export interface Inside {
  readonly outer: string;
  readonly inner: string;
}

/** A park that is told, and those that are told with it. */
export interface ToldPark<Park extends RankedPark> {
  readonly told: Park;
  readonly parts: readonly string[];
}

/**
 * A park and the one that it lies in, told as one where both fit for the same: the better of the two stands for both. One that has something
 * that the better has not stands by itself.
 */
export function tellTogether<Park extends RankedPark>(
  ranked: readonly Park[],
  inside: readonly Inside[],
): ToldPark<Park>[] {
  const told: { readonly told: Park; readonly parts: string[] }[] = [];
  for (const park of ranked) {
    const better = told.find(
      ({ told: other }) => isAbout(park, other, inside) && hasAllOf(other, park),
    );
    if (better === undefined) {
      told.push({ told: park, parts: [] });
    } else {
      better.parts.push(park.park);
    }
  }
  return told;
}

function isAbout(one: RankedPark, other: RankedPark, inside: readonly Inside[]): boolean {
  const both = [one.park, other.park];
  return inside.some(({ outer, inner }) => both.includes(outer) && both.includes(inner));
}

function hasAllOf(one: RankedPark, other: RankedPark): boolean {
  const wants = new Set(one.reasons.map(({ want }) => want.id));
  return other.reasons.every(({ want }) => wants.has(want.id));
}
