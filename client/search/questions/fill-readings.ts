import type { Candidate, Candidates } from '#client/shared/queries/match.ts';

import { fillingOf, type Offer } from './offer-questions.ts';
import type { Reading } from './read-question.ts';

/** One name may mean so many things that the question is offered with each. */
const MOST_MEANT = 3;

/** The readings of a text as questions with their gaps filled: of those that name most, the one whose names come nearest to what is called so. */
export function fillReadings(
  readings: readonly Reading[],
  candidates: Candidates,
): readonly Offer[] {
  const filled = readings
    .map((reading) => ({ reading, meant: reading.names.map((name) => candidates.get(name) ?? []) }))
    .filter(({ reading, meant }) => nearness(meant) >= reading.least && nearness(meant) > 0)
    .sort(
      (one, other) =>
        other.meant.length - one.meant.length || nearness(other.meant) - nearness(one.meant),
    );
  const [best] = filled;
  if (best === undefined) {
    return [];
  }
  const { reading, meant } = best;
  const [first = [], ...others] = meant;
  return first
    .slice(0, others.length === 0 ? MOST_MEANT : 1)
    .map((candidate) => offerOf(reading, [candidate, ...others.flatMap((one) => one.slice(0, 1))]));
}

/** How near the farthest of the names comes; 0 where one of them means nothing. */
function nearness(meant: readonly (readonly Candidate[])[]): number {
  return Math.min(...meant.map(([best]) => best?.score ?? 0));
}

function offerOf({ question }: Reading, chosen: readonly Candidate[]): Offer {
  const filled = Object.keys(question.slots).flatMap((slot, gap) => {
    const candidate = chosen[gap];
    return candidate === undefined ? [] : [[slot, fillingOf(candidate.entity)] as const];
  });
  return { question, filled: Object.fromEntries(filled) };
}
