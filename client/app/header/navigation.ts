import { PAGES } from '#client/pages/registry.ts';
import { pageNames } from '#client/shared/routing/route-codec.ts';
import type { Page } from '#client/shared/routing/route.ts';

/** The pages with a link of their own, in the order in which they are wanted. */
export const LINKED_PAGES: readonly Page[] = pageNames().filter(
  (page) => PAGES[page].navigation === 'link',
);

/** On a phone these stand in the bar at the bottom; the others are behind its last button. */
export const PAGES_AT_HAND = ['overview', 'responsibilities', 'parks'] as const;

/** On a phone, the pages behind the bar's last button. */
export const PAGES_BEHIND = LINKED_PAGES.filter(
  (page) => !PAGES_AT_HAND.some((hand) => hand === page),
);

/** Whether a reader on one page counts as being on another, whose link is then marked. */
export function isOn(current: Page, page: Page): boolean {
  const { navigation } = PAGES[current];
  return current === page || (typeof navigation === 'object' && navigation.under === page);
}
