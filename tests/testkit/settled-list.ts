import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const PAUSE_MS = 300;

/** Waits until the suggestions of a box stand still: names, questions and passages come one after the other, and push one another down. */
export async function settledList(page: Page): Promise<void> {
  const list = page.getByRole('listbox');
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await list.innerText();
        const isSame = now !== '' && now === before;
        before = now;
        return isSame;
      },
      { interval: PAUSE_MS, timeout: 20_000 },
    )
    .toBe(true);
}
