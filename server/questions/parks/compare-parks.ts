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

/** Where a park gains most on another: its reason, the other's for the same, and how much it is. */
export interface Difference {
  readonly its: Reason;
  /** null where the other has none. */
  readonly theirs: Reason | null;
  readonly by: number;
}

/** Where a park gains most on another that scores less. */
export function mainDifference(one: RankedPark, other: RankedPark): Difference | null {
  const differences = one.reasons.map((its): Difference => {
    const theirs =
      other.reasons.find(
        ({ want, isFurther }) => want.id === its.want.id && isFurther === its.isFurther,
      ) ?? null;
    return { its, theirs, by: its.contribution - (theirs?.contribution ?? 0) };
  });
  return differences.toSorted((a, b) => b.by - a.by)[0] ?? null;
}

/** How many digits tell two scores apart: as many as are shown. */
const DIGITS = 2;
const LEAST_SHOWN = 0.005;

/** Why a park stands before the next, in one sentence: its reason, the other's where it has one, and what that makes. */
export function sayAhead(next: Words, its: Words, theirs: Words | null, by: number): Words {
  const isTiny = by < LEAST_SHOWN;
  const more = by.toFixed(DIGITS);
  return {
    zh: `排在${next.zh}之前：它${its.zh}；${theirs === null ? '后者没有这一项' : `后者${theirs.zh}`}（${isTiny ? '相差不到 0.01' : `多 ${more}`}）`,
    en: `It stands before ${next.en}: it ${its.en}; the other ${theirs === null ? 'has nothing for it' : theirs.en} (${isTiny ? 'less than 0.01 apart' : `${more} more`})`,
  };
}

/** That nothing tells two parks apart. */
export function sayTied(next: Words): Words {
  return {
    zh: `与${next.zh}并列：就所问的几项，图谱里没有什么能分出先后`,
    en: `It ties with ${next.en}: of what was asked, nothing in the atlas puts one first`,
  };
}
