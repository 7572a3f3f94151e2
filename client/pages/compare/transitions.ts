import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { changeRoute } from '#client/shared/routing/navigate.ts';

/** Puts another entity on one side. */
export function setCompared(side: 'left' | 'right', ref: string): Transition {
  return changeRoute('compare', () => ({ [side]: ref }));
}

/** Swaps the two sides. */
export function swapCompared(): Transition {
  return changeRoute('compare', ({ left, right }) => ({ left: right, right: left }));
}

/** Chooses whether what lies in each counts too. */
export function setWithin(within: boolean): Transition {
  return changeRoute('compare', () => ({ within }));
}
