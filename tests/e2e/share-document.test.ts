import { readFile } from 'node:fs/promises';

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

async function openMenu(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: '带走' }).click();
  return page.getByRole('dialog', { name: '带走' });
}

/** Pairs of things to press in a page's head that lie over one another, by their words. */
const OVERLAPS = `(() => {
  const pressed = [...document.querySelectorAll('main header :is(a, button, input)')]
    .map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  return pressed.flatMap((one, index) => pressed.slice(index + 1).flatMap((other) =>
    one.box.left < other.box.right && other.box.left < one.box.right &&
    one.box.top < other.box.bottom && other.box.top < one.box.bottom
      ? [one.words + ' / ' + other.words] : []));
})()`;

describe('a page that is read', () => {
  test('hands over what it tells of, with the relations among it', async () => {
    const page = await explorer.open('/figures');
    const rows = page.getByRole('main');
    await rows.getByText('35 个指标').waitFor();
    const menu = await openMenu(page);
    const told = Number(/\d+/.exec(await menu.getByText(/个条目，和它们之间/).innerText())?.[0]);
    await menu.getByRole('button', { name: '更多格式' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      menu.getByRole('button', { name: 'JSON Lines' }).click(),
    ]);
    const kinds = (await readFile(await download.path(), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => z.object({ kind: z.string() }).parse(JSON.parse(line)).kind);
    expect(kinds.filter((kind) => kind === 'entity')).toHaveLength(told);
    // Each figure measures something, and that is told of too.
    expect(kinds.filter((kind) => kind === 'relation').length).toBeGreaterThanOrEqual(34);
  });

  test.each(['/data', '/figures', '/corridors', '/responsibilities', '/parks', '/overview'])(
    'on a phone %s is handed on from beside its title, over nothing else',
    async (address) => {
      const page = await explorer.open(address, { width: 390, height: 844 });
      await page.getByRole('button', { name: '带走' }).waitFor();
      expect(await page.evaluate(OVERLAPS)).toStrictEqual([]);
    },
  );

  test.each(['/responsibilities', '/outline?at=4.1', '/slips/宝钢湛江钢铁基地', '/corridors'])(
    '%s can be kept as a scene',
    async (address) => {
      const page = await explorer.open(address);
      const menu = await openMenu(page);
      await menu.getByRole('button', { name: '存下' }).click();
      await menu.getByText(/存下了/).waitFor();
    },
  );
});
