import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { changeRoute, goTo } from '#client/shared/routing/navigate.ts';
import { toggled } from '#client/shared/routing/toggled.ts';

/** More entities than this are drawn only when the reader has confirmed it. */
export const MOST_DRAWN_UNASKED = 300;

/** Chooses a type to be drawn, or leaves it out again. */
export function toggleChosen(type: EntityType): Transition {
  return changeRoute('overview', ({ chosen }) => ({ chosen: toggled(chosen, type) }));
}

/** Chooses just these types to be drawn. */
export function choose(chosen: readonly EntityType[]): Transition {
  return changeRoute('overview', () => ({ chosen }));
}

/** Draws all entities of these types, laid out by forces. */
export function drawTypes(types: readonly EntityType[]): Transition {
  return (state) => {
    const next = goTo('overview', { drawn: types })(state);
    return { ...next, settings: { ...next.settings, layout: 'force' } };
  };
}

/** Goes back from what is drawn to the summary, with the same types still chosen. */
export function backToSummary(): Transition {
  return (state) =>
    state.route.page === 'overview'
      ? goTo('overview', { chosen: state.route.drawn })(state)
      : state;
}
