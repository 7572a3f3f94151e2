import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { labelOn } from '#tests/testkit/canvas.ts';

const explorer = await openExplorer();

const BASE = '/entity/zm-baosteel-zhanjiang-steel-base';
const BOTH = 'Baosteel Zhanjiang Steel Base 宝钢湛江钢铁基地';

describe('in English', () => {
  test.each(['steel', 'airport', 'department of agriculture'])(
    '“%s” is found, marked in its name, and opened by keyboard',
    async (typed) => {
      const page = await explorer.open('/?lang=en');
      await page.getByRole('combobox', { name: 'Search' }).fill(typed);
      const first = page.getByRole('option').first();
      await first.locator('mark').waitFor();
      expect((await first.locator('mark').innerText()).toLowerCase()).toBe(typed);
      const name = await first.locator('[lang=zh-CN]').innerText();
      expect(name).toMatch(/[㐀-鿿]/);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/entity/**');
      const panel = page.getByRole('complementary', { name: 'Details' });
      const heading = panel.getByRole('heading').first();
      await heading.getByText(name).waitFor();
      expect((await heading.innerText()).toLowerCase()).toContain(typed);
      await expect.poll(async () => (await page.title()).toLowerCase()).toContain(typed);
    },
  );

  test('an entity is told by both names, and its box by the English one', async () => {
    const page = await explorer.open(`${BASE}?lang=en`);
    await page.getByRole('heading', { name: BOTH }).waitFor();
    expect(await page.title()).toBe('Plan Atlas · Baosteel Zhanjiang Steel Base');
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByText('Advanced materials cluster 先进材料产业集群').first().waitFor();
    expect(await labelOn(page, 'zm-baosteel-zhanjiang-steel-base')).toStrictEqual([
      'Baosteel Zhanjiang',
      'Steel Base',
    ]);
    expect(await labelOn(page, 'zm-advanced-materials-cluster')).toStrictEqual([
      'Advanced materials cluster',
    ]);
  });

  test('the matrix is headed in English, and each head tells the plan’s own name too', async () => {
    const page = await explorer.open('/responsibilities?lang=en');
    const column = page
      .getByRole('columnheader')
      .getByRole('link', { name: /Department of Transport, 7 tasks 广东省交通运输厅/ });
    await column.waitFor();
    expect(await column.innerText()).toMatch(/^Transport/);
    expect(await column.locator('[title]').getAttribute('title')).toBe('交通运输厅');
    await page
      .getByRole('rowheader', {
        name: /Annex 1\.1 ?Build an interconnected comprehensive transport system 构建互联互通综合交通运输体系/,
      })
      .waitFor();
  });

  test('the table of entities tells both names', async () => {
    const page = await explorer.open('/data?types=PARK&name=宝钢湛江钢铁基地&lang=en');
    await page.getByRole('row').getByText(BOTH).waitFor();
  });
});

describe('the language', () => {
  const spoken = (page: Page): Promise<string | null> => page.locator('html').getAttribute('lang');

  test('once chosen is kept at an address that names none, and an address that names one goes first', async () => {
    const page = await explorer.open('/');
    expect(await spoken(page)).toBe('zh-CN');
    await page.getByRole('link', { name: 'English' }).click();
    await expect.poll(() => spoken(page)).toBe('en');
    for (const path of ['/', '/data']) {
      await page.goto(explorer.address + path);
      await page.getByRole('link', { name: '中文' }).first().waitFor();
      expect(await spoken(page)).toBe('en');
    }
    await page.goto(`${explorer.address}/data?lang=zh`);
    await page.getByRole('link', { name: 'English' }).first().waitFor();
    expect(await spoken(page)).toBe('zh-CN');
    await page.goto(explorer.address);
    await page.getByRole('link', { name: '中文' }).first().waitFor();
  });

  test('is no step that the browser takes back', async () => {
    const page = await explorer.open('/data');
    await page.getByRole('link', { name: '目录' }).click();
    await page.getByRole('link', { name: 'English' }).click();
    await expect.poll(() => spoken(page)).toBe('en');
    await page.goBack();
    await page.getByRole('heading', { name: 'Data' }).waitFor();
    expect(await spoken(page)).toBe('en');
  });
});
