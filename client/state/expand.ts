import type { Transition } from './explorer-state.ts';
import type { EntityPlace } from './places/entity-place.ts';

/** The most that one expansion adds, so that a hub never floods the drawing. */
export const MOST_ADDED = 30;

/** Adds an entity's neighbours to the drawing, of the chosen groups, and opens it in the panel. */
export function expand(of: string, groups: readonly string[]): Transition {
  return changePlace(
    (place) => ({
      ...place,
      expansions: [...place.expansions.filter((expansion) => expansion.of !== of), { of, groups }],
    }),
    of,
  );
}

/** Takes away what an expansion added, and only that. */
export function collapse(of: string): Transition {
  return changePlace((place) => ({
    ...place,
    expansions: place.expansions.filter((expansion) => expansion.of !== of),
  }));
}

/** Draws a group of the centre's relations whole. */
export function drawWhole(group: string): Transition {
  return changePlace((place) => ({
    ...place,
    whole: [...place.whole.filter((key) => key !== group), group],
  }));
}

/** Takes a group of the centre's relations out of the drawing, or puts it back. */
export function toggleGroup(group: string): Transition {
  return changePlace((place) => ({
    ...place,
    without: place.without.includes(group)
      ? place.without.filter((key) => key !== group)
      : [...place.without, group],
  }));
}

function changePlace(change: (place: EntityPlace) => EntityPlace, selected?: string): Transition {
  return (state) =>
    state.place.kind === 'entity'
      ? { ...state, place: change(state.place), selected: selected ?? state.selected }
      : state;
}
