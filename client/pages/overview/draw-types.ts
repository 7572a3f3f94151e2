import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { changeRoute, goTo } from '#client/shared/routing/navigate.ts';

/** More than these are drawn only when the reader has said so twice. */
export const MOST_DRAWN_UNASKED = 300;

/** Chooses a type to be drawn, or leaves it out again. */
export function toggleChosen(type: EntityType): Transition {
  return changeRoute('overview', ({ chosen }) => ({
    chosen: chosen.includes(type) ? chosen.filter((other) => other !== type) : [...chosen, type],
  }));
}

/** Chooses just these types to be drawn. */
export function choose(chosen: readonly EntityType[]): Transition {
  return changeRoute('overview', () => ({ chosen }));
}

/** Draws everything of these types, as a net. */
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
