import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import type { ComparePlace } from './route.ts';

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
