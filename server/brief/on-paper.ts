import type { PaperPoint } from '#server/papers/paper.ts';

import type { BriefPark, BriefReason } from './brief.ts';

/** So many reasons of a park stand on paper, and none that adds less than this to the first. */
const MOST_REASONS = 3;
const LEAST = 0.03;

/** What of a park stands on paper, which is short: the sheet has all. */
interface OnPaper {
  readonly reasons: readonly BriefReason[];
  /** How many reasons are left out. */
  readonly more: number;
  readonly against: readonly PaperPoint[];
}

/** The weightiest reasons, nothing quoted twice, and of what speaks against it only what does not stand for all parks anyway. */
export function onPaper(park: BriefPark, limits: readonly PaperPoint[]): OnPaper {
  const weighty = park.reasons.filter((reason, index) => index === 0 || weighs(reason));
  const reasons = quotedOnce(weighty.slice(0, MOST_REASONS));
  const shared = new Set(limits.map(({ text }) => text));
  return {
    reasons,
    more: park.reasons.length - reasons.length,
    against: park.against.filter(({ text }) => !shared.has(text)),
  };
}

/** Whether a reason adds enough to be told where room is short. */
export function weighs({ contribution }: Pick<BriefReason, 'contribution'>): boolean {
  return contribution >= LEAST;
}

function quotedOnce(points: readonly BriefReason[]): readonly BriefReason[] {
  const quoted = new Set<string>();
  return points.map((point) => {
    const [quote] = point.quotes.filter(({ text }) => !quoted.has(text));
    quoted.add(quote?.text ?? '');
    return { ...point, quotes: quote === undefined ? [] : [quote] };
  });
}
