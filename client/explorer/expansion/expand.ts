import { MOST_OF_A_SET } from '#client/explorer/canvas-panel/edit-drawing.ts';
import type { Place, Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import type { EntityPlace, Expansion } from '#client/pages/entity/route.ts';
import type { GraphPlace } from '#client/pages/graph/route.ts';

/** The most that one expansion adds, so that a hub never floods the drawing. */
export const MOST_ADDED = 30;

/** Whether a place's drawing can be added to as it stands. */
export function isExpandable(place: Place): place is EntityPlace | GraphPlace {
  return place.kind === 'entity' || place.kind === 'graph';
}

/** Adds an entity's neighbours to the drawing, of the chosen groups, and opens it in the panel. */
export function expand(of: string, groups: readonly string[]): Transition {
  return (state) => ({
    ...changeExpansions((expansions) => [
      ...expansions.filter((expansion) => !isExpansionOf(expansion, of)),
      { of, groups, only: [] },
    ])(state),
    selected: isExpandable(state.place) ? of : state.selected,
  });
}

/** Takes away what an expansion added, and only that. */
export function collapse(of: string): Transition {
  return changeExpansions((expansions) =>
    expansions.filter((expansion) => !isExpansionOf(expansion, of)),
  );
}

/** Whether it is all that an entity was expanded by, and not a few chosen neighbours. */
export function isExpansionOf({ of, only }: Expansion, entity: string): boolean {
  return of === entity && only.length === 0;
}

/** Adds these entities to the drawing, beside one of it. A drawing that answers a question stays as it is: what it holds is then drawn anew with them. */
export function addEntities(
  only: readonly string[],
  beside: string,
  drawn: readonly string[],
): Transition {
  const addition: Expansion = { of: beside, groups: [], only };
  return (state) =>
    isExpandable(state.place)
      ? changeExpansions((expansions) => [...expansions, addition])(state)
      : goTo({ kind: 'graph', of: drawn.slice(0, MOST_OF_A_SET), expansions: [addition] })(state);
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

function changeExpansions(
  change: (expansions: readonly Expansion[]) => readonly Expansion[],
): Transition {
  return (state) =>
    isExpandable(state.place)
      ? { ...state, place: { ...state.place, expansions: change(state.place.expansions) } }
      : state;
}

function changePlace(change: (place: EntityPlace) => EntityPlace): Transition {
  return (state) =>
    state.place.kind === 'entity' ? { ...state, place: change(state.place) } : state;
}
