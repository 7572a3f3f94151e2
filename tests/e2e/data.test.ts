import { readFile } from 'node:fs/promises';

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const PHONE = { width: 390, height: 844 };

const table = (page: Page, name = '条目表'): Locator => page.getByRole('grid', { name });

/** A row by its place in the table, the first being 1. */
const row = (page: Page, number: number): Locator =>
  page.locator(`[role=row][aria-rowindex="${String(number + 1)}"]`);

const nameIn = (line: Locator): Promise<string> => line.locator('[lang]').first().innerText();

async function countOf(page: Page, name?: string): Promise<number> {
  await table(page, name).waitFor();
  return Number(await table(page, name).getAttribute('aria-rowcount')) - 1;
}

describe('the table of entities', () => {
  test('holds all of the graph, and tells how many before they have come', async () => {
    const page = await explorer.open('/data');
    expect(await countOf(page)).toBe(2141);
    await page.getByText('2,141 个条目').waitFor();
    const drawn = await table(page).getByRole('row').count();
    expect(drawn).toBeLessThan(80);
  });

  test('is narrowed by a type to as many as were counted beside it, and the back button widens it', async () => {
    const page = await explorer.open('/data');
    const rail = page.getByRole('complementary', { name: '筛选' });
    const choice = rail.getByRole('region', { name: '类型' }).getByRole('link', { name: /^项目/ });
    const promised = Number((await choice.innerText()).replaceAll(/\D/g, ''));
    await choice.click();
    await page.waitForURL('**/data?types=PROJECT');
    await expect.poll(() => countOf(page)).toBe(promised);
    await expect.poll(() => row(page, 1).innerText()).toContain('项目');
    await page.goBack();
    await expect.poll(() => countOf(page)).toBe(2141);
  });

  test('takes several conditions, each to be taken away by itself', async () => {
    const page = await explorer.open('/data?types=PROJECT&section=4&stages=建设&within=湛江市');
    const all = await countOf(page);
    const chosen = page.getByRole('list', { name: '已选的条件' });
    await chosen.getByRole('link', { name: /去掉条件.*位于.*湛江市/ }).click();
    await expect.poll(() => countOf(page)).toBeGreaterThan(all);
    await chosen.getByRole('link', { name: '全部清除' }).click();
    await page.waitForURL('**/data');
    await expect.poll(() => countOf(page)).toBe(2141);
  });

  test('is searched by a part of a name or by initials', async () => {
    const page = await explorer.open('/data');
    await table(page).waitFor();
    await page.getByRole('searchbox', { name: '名称里有' }).fill('gtddgc');
    await expect.poll(() => countOf(page)).toBe(1);
    expect(await nameIn(row(page, 1))).toBe('钢铁带动工程');
  });

  test('is sorted by the heads that say so, both ways', async () => {
    const page = await explorer.open('/data');
    const head = table(page).getByRole('columnheader', { name: '关系数' });
    expect(await head.getAttribute('aria-sort')).toBe('none');
    await head.getByRole('link').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    await expect.poll(() => nameIn(row(page, 1))).toBe('湛江市');
    await head.getByRole('link').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    await expect.poll(() => nameIn(row(page, 1))).not.toBe('湛江市');
    expect(
      await table(page).getByRole('columnheader', { name: '类型' }).getAttribute('aria-sort'),
    ).toBeNull();
  });

  test('goes by keyboard from its first row to its last, opens with Enter and ticks with Space', async () => {
    const page = await explorer.open('/data?types=PARK');
    await row(page, 1).locator('[lang]').first().waitFor();
    await row(page, 1).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const name = await nameIn(row(page, 3));
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary', { name: '详情' })
      .getByRole('heading', { name, exact: true })
      .waitFor();
    expect(await row(page, 3).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press(' ');
    await page.getByText('已勾选 1 行').waitFor();
    await page.keyboard.press('End');
    const last = row(page, await countOf(page));
    await last.locator('[lang]').first().waitFor();
    expect(await last.evaluate('document.activeElement?.getAttribute("aria-rowindex")')).toBe(
      await last.getAttribute('aria-rowindex'),
    );
  });

  test('shows the columns that the address names, and writes there what is chosen', async () => {
    const page = await explorer.open('/data?types=PROJECT');
    await table(page).waitFor();
    await page.getByRole('button', { name: '列' }).click();
    await page.getByRole('menuitemcheckbox', { name: '编号' }).click();
    await page.keyboard.press('Escape');
    await table(page).getByRole('columnheader', { name: '编号' }).waitFor();
    const twin = await explorer.open(page.url().slice(explorer.address.length));
    await table(twin).getByRole('columnheader', { name: '编号' }).waitFor();
    await expect.poll(() => row(twin, 1).innerText()).toMatch(/zm-/);
  });

  test('marks the row of what stands in the panel, whichever page chose it', async () => {
    const page = await explorer.open('/data?types=CLUSTER&selected=zm-advanced-materials-cluster');
    const chosen = table(page).locator('[aria-selected=true]');
    await chosen.waitFor();
    expect(await nameIn(chosen)).toBe('先进材料产业集群');
  });

  test('hands what is ticked, or found, to the graph', async () => {
    const page = await explorer.open('/data?types=CLUSTER&name=先进材料');
    await page.getByRole('checkbox', { name: '勾选 先进材料产业集群' }).click();
    await page.getByRole('link', { name: '把 1 个画成图' }).click();
    await page.waitForURL('**/graph?of=zm-advanced-materials-cluster');
    const many = await explorer.open('/data');
    await many.getByText(/先筛选，或勾选几行/).waitFor();
  });

  test('is taken away as a file of just what is found', async () => {
    const page = await explorer.open('/data?types=PARK&within=廉江市');
    await table(page).waitFor();
    await page.getByRole('button', { name: '下载' }).click();
    const href = await page.getByRole('menuitem', { name: 'CSV 表' }).getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toBe('/export/csv?types=PARK&within=廉江市');
    const answer = await fetch(explorer.address + (href ?? ''));
    expect(answer.status).toBe(200);
    await answer.body?.cancel();
  });

  test('says what to do where nothing is found, and what is unknown', async () => {
    const page = await explorer.open('/data?types=DEPARTMENT&stages=建设');
    await page.getByText('没有合这些条件的条目').waitFor();
    await page.getByRole('link', { name: '全部清除' }).first().click();
    await expect.poll(() => countOf(page)).toBe(2141);
  });
});

describe('the table of relations', () => {
  test('holds all of the graph, by type and basis', async () => {
    const page = await explorer.open('/data?tab=relations');
    expect(await countOf(page, '关系表')).toBe(8153);
    const rail = page.getByRole('complementary', { name: '筛选' });
    const derived = rail.getByRole('region', { name: '依据' }).getByRole('link', { name: /推断/ });
    await expect.poll(() => derived.innerText()).toMatch(/\d/);
    const promised = Number((await derived.innerText()).replaceAll(/\D/g, ''));
    await derived.click();
    await expect.poll(() => countOf(page, '关系表')).toBe(promised);
    await expect.poll(() => row(page, 1).innerText()).toContain('按规则推断');
  });

  test('opens a relation with its evidence', async () => {
    const page = await explorer.open('/data?tab=relations&types=FEEDS&section=4.2¶3&name=钢铁带动');
    await table(page, '关系表').getByRole('row').nth(1).click();
    const panel = page.getByRole('complementary', { name: '详情' });
    await panel.getByText('钢铁带动工程').first().waitFor();
    expect(page.url()).toContain('selected=');
  });

  test('is taken away as just the rows that it tells', async () => {
    const page = await explorer.open('/data?tab=relations&types=LEADS,PARTICIPATES_IN');
    const count = await countOf(page, '关系表');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: '这张表（CSV）' }).click();
    const text = await readFile(await (await coming).path(), 'utf8');
    expect(text.trim().split('\r\n')).toHaveLength(count + 1);
    expect(text).toContain('"广东省发展改革委"');
  });
});

describe('on a phone', () => {
  test.each([PHONE, { width: 320, height: 640 }])(
    '%o the rows are two lines, and the filters a sheet',
    async (size) => {
      const page = await explorer.open('/data?types=PARK', size);
      const rows = table(page).getByRole('row');
      await rows.first().locator('[lang]').waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        size.width,
      );
      await page.getByRole('button', { name: '筛选' }).click();
      const sheet = page.getByRole('dialog', { name: '筛选' });
      await sheet.getByRole('link', { name: /^工程计划/ }).click();
      await page.waitForURL('**/data?types=PARK,PROGRAMME');
      await sheet.getByRole('button', { name: '看结果' }).click();
      await sheet.waitFor({ state: 'detached' });
      await rows.first().click();
      await page.getByRole('complementary', { name: '详情' }).waitFor();
    },
  );
});

test('in English the table speaks English, and tells each name in both languages', async () => {
  const page = await explorer.open('/data?tab=relations&types=FEEDS&name=宝钢湛江钢铁基地&lang=en');
  const grid = table(page, 'Table of relations');
  await grid.getByText('feeds').first().waitFor();
  const heads = await grid.getByRole('columnheader').allInnerTexts();
  expect(heads.join(' ')).not.toMatch(/[㐀-鿿]/);
  await grid.getByText('Baosteel Zhanjiang Steel Base 宝钢湛江钢铁基地').first().waitFor();
  await page.getByRole('heading', { name: 'Data' }).waitFor();
});

test('a phone’s table and sheet have no fault that axe finds', async () => {
  const page = await explorer.open('/data?types=PARK', PHONE);
  await table(page).getByRole('row').first().waitFor();
  await expectNoAxeFindings(page);
  await page.getByRole('button', { name: '筛选' }).click();
  await page.getByRole('dialog', { name: '筛选' }).waitFor();
  await expectNoAxeFindings(page);
});
