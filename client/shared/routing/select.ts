import type { Transition } from './explorer-state.ts';

/** Opens an entity or relation in the panel; null goes back to what the route is about. */
export function select(id: string | null): Transition {
  return (state) => ({ ...state, selected: id });
}

/** Tells another walk in the sentence, and shows the list of walks. */
export function chooseWalk(walk: number): Transition {
  return (state) =>
    'walk' in state.route ? { ...state, selected: null, route: { ...state.route, walk } } : state;
}
