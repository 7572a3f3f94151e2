import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { WHOLE_OUTLINE } from './route.ts';

/** Opens the book at a section or paragraph; on the outline's own page, what is filtered stays so. */
export function openOutline(at: string | null, plan: string | null): Transition {
  return (state) =>
    goTo({
      ...(state.place.kind === 'outline' ? state.place : WHOLE_OUTLINE),
      plan: state.place.kind === 'outline' && at === null ? state.place.plan : plan,
      at,
    })(state);
}

/** Opens the book at the very place where a thing is named; the thing stays in the panel, and is marked there. */
export function readAt(at: string, plan: string | null): Transition {
  return (state) => ({
    ...goTo({ ...WHOLE_OUTLINE, at, plan })(state),
    selected: state.selected ?? (state.place.kind === 'entity' ? state.place.ref : null),
  });
}

/** Shows only what is of these types and has this in its name. */
export function filterOutline(types: readonly EntityType[], find: string | null): Transition {
  return (state) =>
    state.place.kind === 'outline' ? { ...state, place: { ...state.place, types, find } } : state;
}
