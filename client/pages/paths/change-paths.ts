import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import type { PathsPlace } from './route.ts';

/** What the reader may choose about paths. */
export type PathsChoice = Partial<Omit<PathsPlace, 'kind' | 'walk'>>;

/** Asks for other paths: between other ends, by other relations, in another order. The first of them is then told. */
export function changePaths(choice: PathsChoice): Transition {
  return (state) => {
    const { place } = state;
    if (place.kind !== 'paths') {
      return state;
    }
    const next = { ...place, ...choice, walk: null };
    const isElsewhere = next.from !== place.from || next.to !== place.to;
    return isElsewhere ? goTo(next)(state) : { ...state, selected: null, place: next };
  };
}
