import type { Locator, Page } from 'playwright-core';

/** What the address of the page says under this name. */
export function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** The panel that tells of what is selected, by its name in the page's language. */
export function panelOf(page: Page, name = '详情'): Locator {
  return page.getByRole('complementary', { name });
}
