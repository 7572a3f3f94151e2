import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { changeRoute, goTo } from '#client/shared/routing/navigate.ts';
import type { PathsRoute } from './route.ts';

/** What the reader may choose about paths. */
export type PathsChoice = Partial<Omit<PathsRoute, 'walk'>>;

/** Asks for other paths: between other ends, by other relations, in another order. The sentence then tells the first of them. */
export function changePaths(choice: PathsChoice): Transition {
  return (state) => {
    const { route } = state;
    if (route.page !== 'paths') {
      return state;
    }
    const next = { ...route, ...choice, walk: null };
    const isElsewhere = next.from !== route.from || next.to !== route.to;
    return isElsewhere
      ? goTo('paths', next)(state)
      : { ...changeRoute('paths', () => next)(state), selected: null };
  };
}
