import { isBasis, isRelationType } from '#client/shared/api/entity-types.ts';
import type { PathsQuestion } from '#client/shared/queries/paths.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { listOf, oneOf, ordinal, textOrEmpty } from '#client/shared/routing/fields.ts';
import { changeRoute, goTo } from '#client/shared/routing/navigate.ts';

/** What comes first among paths; the first is the usual one. */
export const RANKINGS = ['SHORTEST', 'STRONGEST'] as const;

/** How two entities, each by id or name, are linked; an end is empty while the reader has not chosen it. */
export interface PathsRoute extends PathsQuestion {
  /** Which path is the sentence, the first being 0; null: the first. */
  readonly walk: number | null;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    paths: PathsRoute;
  }
}

export const pathsRoute = defineRoute('paths', {
  path: '/paths',
  fields: {
    from: textOrEmpty('from'),
    to: textOrEmpty('to'),
    rankBy: oneOf('rank', RANKINGS),
    types: listOf('types', isRelationType),
    basis: listOf('basis', isBasis),
    walk: ordinal('walk'),
  },
});

/** Whether both ends are there, so that the paths between them can be asked for. */
export function areEndsChosen({ from, to }: PathsRoute): boolean {
  return from !== '' && to !== '';
}

/** What the reader may choose about paths. */
type PathsChoice = Partial<PathsQuestion>;

/** Asks for other paths: between other ends, by other relations, in another order. The sentence is then the first of them. */
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
