import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { changeRoute, goTo } from '#client/shared/routing/navigate.ts';

/** Opens the book at a section or paragraph; on the outline's own page, what is filtered stays so. */
export function openOutline(at: string | null, plan: string | null): Transition {
  return (state) => {
    const { route } = state;
    const given =
      route.page === 'outline'
        ? { ...route, at, plan: at === null ? route.plan : plan }
        : { at, plan };
    return goTo('outline', given)(state);
  };
}

/** Shows only what is of these types and has this in its name. */
export function filterOutline(types: readonly EntityType[], find: string | null): Transition {
  return changeRoute('outline', () => ({ types, find }));
}
