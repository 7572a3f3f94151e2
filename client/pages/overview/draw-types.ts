import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';

/** More than these are drawn only when the reader has said so twice. */
export const MOST_DRAWN_UNASKED = 300;

/** Chooses a type to be drawn, or leaves it out again. */
export function toggleChosen(type: EntityType): Transition {
  return (state) => {
    if (state.place.kind !== 'overview') {
      return state;
    }
    const { chosen } = state.place;
    const next = chosen.includes(type)
      ? chosen.filter((other) => other !== type)
      : [...chosen, type];
    return { ...state, place: { ...state.place, chosen: next } };
  };
}

/** Draws everything of these types, as a net. */
export function drawTypes(types: readonly EntityType[]): Transition {
  return (state) => {
    const next = goTo({ kind: 'overview', drawn: types, chosen: [] })(state);
    return { ...next, edits: { ...next.edits, layout: 'force' } };
  };
}

/** Goes back from what is drawn to the glance, with the same types still chosen. */
export function backToGlance(): Transition {
  return (state) =>
    state.place.kind === 'overview'
      ? goTo({ kind: 'overview', drawn: [], chosen: state.place.drawn })(state)
      : state;
}
