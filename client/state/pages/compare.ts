import type { Transition } from '../explorer-state.ts';
import { goTo } from '../navigate.ts';
import type { ComparePlace } from '../places/compare-place.ts';

/** Puts two entities side by side, afresh; null where the reader is still to choose. */
export function goToCompare(left: string | null, right: string | null): Transition {
  return goTo({ kind: 'compare', left, right, within: false });
}

/** Puts another entity on one side. */
export function setCompared(side: 'left' | 'right', ref: string): Transition {
  return onCompare((place) => ({ ...place, [side]: ref }));
}

/** The one takes the other's place. */
export function swapCompared(): Transition {
  return onCompare((place) => ({ ...place, left: place.right, right: place.left }));
}

/** Whether what lies in each counts too. */
export function setWithin(within: boolean): Transition {
  return onCompare((place) => ({ ...place, within }));
}

function onCompare(turn: (place: ComparePlace) => ComparePlace): Transition {
  return (state) =>
    state.place.kind === 'compare' ? { ...state, place: turn(state.place) } : state;
}
