import { MOST_OF_A_SET } from '#client/explorer/canvas-panel/transitions.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import type { Route } from '#client/shared/routing/route.ts';
import type { Expansion } from './expansion.ts';
import type { NeighbourhoodChoice } from './neighbourhood-graph.ts';

type Expandable = Extract<Route, { readonly expansions: readonly Expansion[] }>;
type Centred = Extract<Route, NeighbourhoodChoice>;

/** Whether a route's drawing can be added to as it stands. */
export function isExpandable(route: Route): route is Expandable {
  return 'expansions' in route;
}

/** Adds an entity's neighbours to the drawing, of the chosen groups, and opens it in the panel. */
export function expand(of: string, groups: readonly string[]): Transition {
  return (state) => ({
    ...changeExpansions((expansions) => [
      ...expansions.filter((expansion) => !isExpansionOf(expansion, of)),
      { of, groups, only: [] },
    ])(state),
    selected: isExpandable(state.route) ? of : state.selected,
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
    isExpandable(state.route)
      ? changeExpansions((expansions) => [...expansions, addition])(state)
      : goTo('graph', { of: drawn.slice(0, MOST_OF_A_SET), expansions: [addition] })(state);
}

/** Draws a group of the centre's relations whole. */
export function drawWhole(group: string): Transition {
  return changeChoice(({ whole }) => ({
    whole: [...whole.filter((key) => key !== group), group],
  }));
}

/** Takes a group of the centre's relations out of the drawing, or puts it back. */
export function toggleGroup(group: string): Transition {
  return changeChoice(({ without }) => ({
    without: without.includes(group) ? without.filter((key) => key !== group) : [...without, group],
  }));
}

function changeExpansions(
  change: (expansions: readonly Expansion[]) => readonly Expansion[],
): Transition {
  return (state) =>
    isExpandable(state.route)
      ? { ...state, route: { ...state.route, expansions: change(state.route.expansions) } }
      : state;
}

function changeChoice(
  change: (choice: NeighbourhoodChoice) => Partial<NeighbourhoodChoice>,
): Transition {
  return (state) =>
    isCentred(state.route)
      ? { ...state, route: { ...state.route, ...change(state.route) } }
      : state;
}

function isCentred(route: Route): route is Centred {
  return 'without' in route;
}
