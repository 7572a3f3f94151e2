import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Language } from '#client/shared/api/language.ts';
import { freshAt, type Transition } from './explorer-state.ts';
import { completeRoute } from './route-codec.ts';
import { isRouteOf, type Page, type RouteOf, type Routes } from './route.ts';

/** Goes to a page; what is not given is as usual there. What was done to the drawing that is left stays with it. */
export function goTo<P extends Page>(page: P, given: Partial<Routes[P]>): Transition {
  return (state) => freshAt(completeRoute(page, given), state);
}

/** Goes to the first page. */
export function goHome(): Transition {
  return goTo('home', {});
}

/** Puts an entity, by id or name, in the middle of a fresh drawing. */
export function goToEntity(ref: string): Transition {
  return goTo('entity', { ref });
}

/** Draws these entities, by id, with the relations among them. */
export function goToGraphOf(ids: readonly string[]): Transition {
  return goTo('graph', { of: ids });
}

/** Puts two entities, by id or name, side by side; null where the reader is still to choose. */
export function goToCompare(left: string | null, right: string | null): Transition {
  return goTo('compare', { left, right });
}

/** Opens a corridor as a diagram; of a type: with only what is of it. */
export function goToCorridor(of: string, type: EntityType | null = null): Transition {
  return goTo('corridors', { of, type });
}

/** Lists the corridors that run through a thing or through what it lies in; null: all corridors. */
export function goToCorridorsThrough(through: string | null): Transition {
  return goTo('corridors', { through });
}

/** Goes to the matrix with this department open. */
export function goToDepartment(department: string): Transition {
  return goTo('responsibilities', { department });
}

/** Opens the book at the very place where a thing is named; the thing stays in the panel, and is marked there. */
export function readAt(at: string, plan: string | null): Transition {
  return (state) => ({
    ...goTo('outline', { at, plan })(state),
    selected: state.selected ?? (state.route.page === 'entity' ? state.route.ref : null),
  });
}

/** Changes what is asked of a page; nothing where the reader is on another. */
export function changeRoute<P extends Page>(
  page: P,
  turn: (route: RouteOf<P>) => Partial<Routes[P]>,
): Transition {
  return (state) =>
    isRouteOf(state.route, page)
      ? { ...state, route: completeRoute(page, { ...state.route, ...turn(state.route) }) }
      : state;
}

/** The same page in another language. */
export function setLanguage(language: Language): Transition {
  return (state) => ({ ...state, language });
}

/** Opens an entity or relation in the panel; null goes back to what the route is about. */
export function select(id: string | null): Transition {
  return (state) => ({ ...state, selected: id });
}

/** Tells another walk in the sentence, and shows the list of walks. */
export function chooseWalk(walk: number): Transition {
  return (state) =>
    'walk' in state.route ? { ...state, selected: null, route: { ...state.route, walk } } : state;
}
