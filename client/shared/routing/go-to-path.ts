import type { Transition } from './explorer-state.ts';
import { goTo } from './navigate.ts';
import { parsePlace } from '#client/pages/routes.ts';

/**
 * Goes to the page at an address of ours. Who leads to a page so needs to know its address only, as those do to whom it is
 * sent; what a page makes of its address is the page's own matter.
 */
export function goToPath(
  pathname: string,
  parameters: Readonly<Record<string, string>> = {},
): Transition {
  return goTo(parsePlace(pathname, new URLSearchParams(parameters)));
}

/** Goes to the list of all entities of a type: what stands behind any count of them. */
export function goToListOf(type: string): Transition {
  return goToPath('/data', { types: type });
}
