import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const CITIES = '/compare?left=湛江市&right=茂名市';
const PHONE = { width: 390, height: 844 };

async function listed(page: Page, name: string): Promise<string> {
  const list = page.getByRole('list', { name, exact: true });
  await list.waitFor();
  return (await list.innerText()).replaceAll(/\s+/g, ' ');
}

describe('two of a kind side by side', () => {
  test('an example compares 湛江市 and 茂名市: only the one, both, only the other, each with its place', async () => {
    const page = await explorer.open('/compare');
    await page.getByRole('link', { name: /湛江市 与 茂名市/ }).click();
    expect(await listed(page, '两者都有：境内有 · 园区')).toContain('产业转移合作园区');
    expect(await listed(page, '只有茂名市：重点发展 · 产业')).toContain('业 南药加工业 4.3¶4');
    const kind = page.getByRole('region', { name: '重点发展 · 产业' });
    expect(await kind.getByRole('img').getAttribute('aria-label')).toBe(
      '只有湛江市 7，都有 0，只有茂名市 2',
    );
    expect(await kind.innerText()).toContain('共有 0 / 9');
  });

  test('a count opens its whole list', async () => {
    const page = await explorer.open(CITIES);
    const kind = page.getByRole('region', { name: '重点发展 · 产业' });
    await kind.getByRole('button', { name: '列出全部 7 条' }).click();
    const list = kind.getByRole('list', { name: '只有湛江市：重点发展 · 产业' });
    expect(await list.getByRole('listitem').count()).toBe(7);
  });

  test('a line’s place opens the relation in the panel', async () => {
    const page = await explorer.open(CITIES);
    await page.getByRole('link', { name: '茂名市 重点发展 南药加工业：4.3¶4' }).click();
    await page.getByRole('complementary', { name: '详情' }).getByText('规划所述的关系').waitFor();
  });

  test('with what lies in them, more is compared, and what lies deeper tells its path', async () => {
    const page = await explorer.open(CITIES);
    const parks = page.getByRole('region', { name: '境内有 · 园区' });
    await parks.getByText('共有 1 / 79').waitFor();
    await page.getByRole('checkbox', { name: '也比其境内的' }).check();
    await parks.getByText('共有 1 / 160').waitFor();
    expect(page.url()).toContain('within=1');
    const path = page.getByRole('link', { name: /怎么在 湛江市 境内：路径/ }).first();
    expect(await path.getAttribute('href')).toMatch(/^\/paths\?from=/);
    await page.goBack();
    await parks.getByText('共有 1 / 79').waitFor();
  });

  test('swaps its sides, and puts another of the same kind in one’s place', async () => {
    const page = await explorer.open(CITIES);
    await listed(page, '只有茂名市：重点发展 · 产业');
    await page.getByRole('button', { name: '左右对调' }).click();
    await page.waitForURL(/left=%E8%8C%82%E5%90%8D%E5%B8%82&right=%E6%B9%9B/);
    const one = page.getByRole('group', { name: '这一个' });
    await one.getByRole('combobox').fill('lianjiang');
    await page.getByRole('option', { name: /^廉江市/ }).waitFor();
    expect(await page.getByRole('option', { name: /产业/ }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await one.getByRole('heading', { name: '廉江市' }).waitFor();
  });

  test('says so where both sides are the same', async () => {
    const page = await explorer.open('/compare?left=湛江市&right=gd-zhanjiang');
    await page.getByText('两边是同一个，没有什么不同。').waitFor();
  });

  test('goes into the graph with what both have', async () => {
    const page = await explorer.open(CITIES);
    const graph = page.getByRole('link', { name: '在图上看' });
    await graph.waitFor();
    expect(await graph.getAttribute('href')).toMatch(/^\/graph\?of=gd-zhanjiang,gd-maoming,.+,/);
  });

  test('a department’s panel leads here, and the other is chosen by pinyin, by keyboard alone', async () => {
    const page = await explorer.open('/entity/广东省发展改革委?lang=en');
    await page.getByRole('link', { name: 'Compare with…' }).click();
    await page.getByRole('group', { name: 'The other' }).getByRole('combobox').focus();
    await page.keyboard.type('gongye');
    await page.getByRole('option', { name: '广东省工业和信息化厅' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Both: leads · Task' }).waitFor();
  });
});

describe('the page of comparison', () => {
  test.each([390, 320])('does not scroll sideways at %d px, and heads each list', async (width) => {
    const page = await explorer.open(CITIES, { ...PHONE, width });
    const kind = page.getByRole('region', { name: '重点发展 · 产业' });
    await kind.getByRole('heading', { name: /两者都有/ }).waitFor();
    const excess = await page
      .locator('[data-part=document-scroll]')
      .evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(excess).toBe(0);
  });
});
