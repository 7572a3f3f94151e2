import type { Transition } from '#client/shared/routing/explorer-state.ts';

/** Opens an entity or relation in the panel; null goes back to what the place is about. */
export function select(id: string | null): Transition {
  return (state) => ({ ...state, selected: id });
}

/** Tells another walk in the sentence, and shows the list of walks. */
export function chooseWalk(walk: number): Transition {
  return (state) =>
    state.place.kind === 'trace' || state.place.kind === 'paths'
      ? { ...state, selected: null, place: { ...state.place, walk } }
      : state;
}
