import type { Transition } from './explorer-state.ts';
import { goTo } from './navigate.ts';
import { parsePlace } from '#client/pages/routes.ts';

/** Goes to the page of an address, such as /data with its section, as whoever pastes it would. */
export function goToAddress(
  pathname: string,
  parameters: Readonly<Record<string, string>>,
): Transition {
  return goTo(parsePlace(pathname, new URLSearchParams(parameters)));
}
