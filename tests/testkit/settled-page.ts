import { setTimeout as sleep } from 'node:timers/promises';

import type { Page } from 'playwright-core';

/** So long nothing is asked before a page counts as settled; the browser's own 'networkidle' waits five times as long. */
const QUIET_MS = 100;
const POLL_MS = 20;
const PATIENCE_MS = 30_000;

interface Traffic {
  underWay: number;
  lastChange: number;
}

const traffic = new WeakMap<Page, Traffic>();

/** Counts what a page asks for from now on. */
export function watchTraffic(page: Page): void {
  const counted: Traffic = { underWay: 0, lastChange: Date.now() };
  const change = (by: number) => () => {
    counted.underWay += by;
    counted.lastChange = Date.now();
  };
  page.on('request', change(1));
  page.on('requestfinished', change(-1));
  page.on('requestfailed', change(-1));
  traffic.set(page, counted);
}

/** Waits until a page has drawn all that it was answered: it asks for nothing, and nothing on it waits for an answer. */
export async function settledPage(page: Page): Promise<void> {
  const counted = traffic.get(page);
  if (counted === undefined) {
    await page.waitForLoadState('networkidle');
    return;
  }
  await page.getByRole('main').first().waitFor();
  const end = Date.now() + PATIENCE_MS;
  const isQuiet = (): boolean =>
    counted.underWay === 0 && Date.now() - counted.lastChange >= QUIET_MS;
  while (!isQuiet() || (await isWaiting(page))) {
    if (Date.now() > end) {
      throw new Error(`${page.url()} does not settle: ${String(counted.underWay)} under way`);
    }
    await sleep(POLL_MS);
  }
}

/** Whether quiet bars stand where an answer is about to stand, once what was answered is drawn. */
async function isWaiting(page: Page): Promise<boolean> {
  const bars = await page.evaluate(
    `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(document.querySelectorAll('.skeleton_skeleton').length))))`,
  );
  return bars !== 0;
}
