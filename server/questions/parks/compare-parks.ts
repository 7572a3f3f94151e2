import type { Words } from '#server/domain/language.ts';

import type { RankedPark, Reason } from './rank-parks.ts';

/** Two scores that differ by less are one. */
const SAME = 1e-9;

/** Whether nothing puts one park before the other. */
export function isTie(one: RankedPark, other: RankedPark): boolean {
  return Math.abs(one.score - other.score) < SAME;
}

/** The place of each in the order, from 1: what scores the same shares it. */
export function ranksOf(ranked: readonly RankedPark[]): number[] {
  const ranks: number[] = [];
  for (const [index, park] of ranked.entries()) {
    const before = ranked[index - 1];
    ranks.push(before !== undefined && isTie(before, park) ? (ranks[index - 1] ?? 1) : index + 1);
  }
  return ranks;
}

/** Where a park gains most on another: by what, which reasons of each there are for it, and how much it is. */
export interface Difference {
  readonly its: Reason;
  /** The other's best reason for the same; null where it has none. */
  readonly theirs: Reason | null;
  readonly by: number;
}

/** Where a park gains most on another that scores less. */
export function mainDifference(one: RankedPark, other: RankedPark): Difference | null {
  const wants = [...new Set(one.reasons.map(({ want }) => want.id))];
  const differences = wants.flatMap((want): Difference[] => {
    const [its] = reasonsFor(one, want);
    const [theirs = null] = reasonsFor(other, want);
    const by = addedBy(one, want) - addedBy(other, want);
    return its === undefined ? [] : [{ its, theirs, by }];
  });
  return differences.toSorted((a, b) => b.by - a.by)[0] ?? null;
}

/** The reasons that a park has for one want, the best first. */
function reasonsFor({ reasons }: RankedPark, want: string): Reason[] {
  return reasons
    .filter((reason) => reason.want.id === want)
    .toSorted((a, b) => Number(a.isFurther) - Number(b.isFurther));
}

function addedBy(park: RankedPark, want: string): number {
  return reasonsFor(park, want).reduce((sum, { contribution }) => sum + contribution, 0);
}

/** How many digits tell two scores apart: as many as are shown. */
const DIGITS = 2;

/** Why a park stands before the next, in one sentence: its reason, the other's where it has one, and what that makes. */
export function sayAhead(next: string, its: Words, theirs: Words | null, by: number): Words {
  const more = by.toFixed(DIGITS);
  return {
    zh: `排在${next}之前：它${its.zh}，${theirs === null ? '后者没有这一项' : `后者${theirs.zh}`}，此项多 ${more}`,
    en: `It stands before ${next}: it ${its.en}, the other ${theirs === null ? 'has nothing for it' : theirs.en}, which makes ${more}`,
  };
}

/** That nothing tells two parks apart. */
export function sayTied(next: string): Words {
  return {
    zh: `与${next}并列：就所问的几项，图谱里没有什么能分出先后`,
    en: `It ties with ${next}: of what was asked, nothing in the atlas puts one first`,
  };
}
