import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';

import { expectNoAxeFindings } from './axe.ts';
import type { Explorer } from './browser.ts';
import { soon } from './canvas.ts';
import { settledPage } from './settled-page.ts';

const DESK = { width: 1440, height: 900 };

/** Holds that a page is for everyone: in Chinese and, at the switch, in English; in the light and the dark; at a desk and on a phone. */
export async function expectForEveryone(
  explorer: Pick<Explorer, 'open'>,
  path: string,
  isMissing = false,
): Promise<void> {
  const page = await explorer.open(path, { ...DESK, isMissing });
  await settledPage(page);
  expect(await page.locator('[data-part=entity-name], [data-part=name-zh]').count()).toBe(0);
  await expectFit(page);
  await page.getByRole('link', { name: 'English' }).click();
  await soon(() => page.locator('html').getAttribute('lang')).toBe('en');
  await page.emulateMedia({ colorScheme: 'dark' });
  await settledPage(page);
  await soon(() => chineseWords(page)).toStrictEqual([]);
  // Whose the English names are is said once, where there are any.
  const notes = page.getByText('English names are our translation').filter({ visible: true });
  const isNamed = (await page.locator('main [lang=zh-CN]').count()) > 0;
  await soon(() => notes.count()).toBeGreaterThanOrEqual(isNamed ? 1 : 0);
  expect(await notes.count()).toBeLessThanOrEqual(1);
  await expectFit(page);
}

/** Nothing that axe finds, and no scrolling sideways on a phone, down to the narrowest. */
async function expectFit(page: Page): Promise<void> {
  await expectNoAxeFindings(page);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await settledPage(page);
    expect(await tooWide(page)).toStrictEqual([]);
  }
  await page.setViewportSize(DESK);
}

/** What scrolls sideways that ought not to, with how many pixels it has too much. */
async function tooWide(page: Page): Promise<string[]> {
  return z.array(z.string()).parse(
    await page.evaluate(
      `[document.documentElement, ...document.querySelectorAll('[data-part=document-scroll], [data-part=panel]')]
        .filter((part) => part.scrollWidth > part.clientWidth)
        .map((part) => part.tagName + ' ' + (part.scrollWidth - part.clientWidth))`,
    ),
  );
}

/** Words of the page itself that are not in English: names and places of the plan, and what is quoted from it, apart. A sign is no word: it is hidden from those who are read to. */
async function chineseWords(page: Page): Promise<string[]> {
  return z.array(z.string()).parse(
    await page.evaluate(
      `[...document.querySelectorAll('button, label, h3, caption, th, dt, summary, .aside')]
        .map((element) => {
          const copy = element.cloneNode(true);
          copy.querySelectorAll('[aria-hidden], [lang=zh-CN], a, select, [data-part=locator]').forEach((other) => other.remove());
          return copy.textContent.replaceAll(/“[^”]*”/g, '').trim();
        })
        .filter((text) => /[㐀-鿿]/.test(text) && text !== '中文')`,
    ),
  );
}
