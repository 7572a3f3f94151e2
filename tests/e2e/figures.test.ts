import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const bars = (page: Page, kind: 'fact' | 'target') =>
  page.locator(`.figures-page_unitBars [data-kind=${kind}]`);

describe('the figures', () => {
  test('are all there, the number of facts and targets told, and those that are only words', async () => {
    const page = await explorer.open('/figures');
    await page.getByText('35 个指标：23 个现状，12 个目标').waitFor();
    await page.getByText('其中 3 个只有文字，不入图').waitFor();
    await page.getByText('规划只写了文字').first().waitFor();
    expect(await page.getByText('规划只写了文字').count()).toBe(3);
  });

  test('stand by what they measure, facts as full bars and targets as hatched ones', async () => {
    const page = await explorer.open('/figures');
    await bars(page, 'fact').first().waitFor();
    const hatched = await bars(page, 'target').first().getAttribute('fill');
    expect(hatched).toMatch(/^url\(#/);
    expect(await bars(page, 'fact').first().getAttribute('fill')).not.toBe(hatched);
    const circle = page.getByRole('region', { name: '湛茂都市圈', exact: true });
    await circle.getByText('约 57 %').waitFor();
  });

  test('a share’s bar is as long as its number', async () => {
    const page = await explorer.open('/figures?by=unit&year=2030&kind=target');
    const chart = page.getByRole('figure', { name: /单位：%/ });
    await chart.locator('.figures-page_unitBars [data-kind=target]').first().waitFor();
    const widths = await chart
      .locator('.figures-page_unitBars [data-kind=target]')
      .evaluateAll((found) => found.map((bar) => Number(bar.getAttribute('width'))));
    const whole = (await chart.locator('.figures-page_unitBars').boundingBox())?.width ?? 0;
    expect(widths.map((width) => Math.round((100 * width) / whole))).toStrictEqual([57, 87, 66]);
  });

  test('each opens its evidence, by mouse and by keyboard', async () => {
    const page = await explorer.open('/figures?kind=target');
    const link = page.getByRole('link', { name: '常住人口城镇化率目标' });
    await link.click();
    const panel = page.getByRole('complementary', { name: '详情' });
    await panel.getByRole('heading', { name: '湛茂都市圈常住人口城镇化率目标' }).waitFor();
    await panel.getByText('2.3¶2').first().waitFor();
    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    await link.focus();
    await page.keyboard.press('Enter');
    await panel.waitFor();
  });

  test('are narrowed by kind and year, in the address, and widened by the back button', async () => {
    const page = await explorer.open('/figures');
    await page.getByRole('group', { name: '年份' }).getByRole('link', { name: /2030/ }).click();
    await page.waitForURL('**/figures?year=2030');
    await page.getByText(/35 个指标里的 5 个：0 个现状，5 个目标/).waitFor();
    await page
      .getByRole('group', { name: '现状还是目标' })
      .getByRole('link', { name: /现状/ })
      .click();
    await page.getByText('没有合这些条件的指标').waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByText('35 个指标：').waitFor();
  });

  test('are narrowed to what is measured and where it is said', async () => {
    const page = await explorer.open('/figures');
    await page.getByRole('combobox', { name: '衡量什么' }).selectOption({ label: '湛茂都市圈' });
    await page.getByText('35 个指标里的 14 个').waitFor();
    await page.getByRole('combobox', { name: '出自' }).selectOption({ label: '2 总体要求' });
    await page.getByText('35 个指标里的 3 个').waitFor();
    expect(page.url()).toContain('chapter=2');
  });

  test('stand in a table too: facts and targets in columns of their own', async () => {
    const page = await explorer.open('/figures?by=year');
    await page.getByRole('group', { name: '看法' }).getByRole('link', { name: '表' }).click();
    const table = page.getByRole('table', { name: '指标表' });
    const target = table.getByRole('row', { name: /常住人口城镇化率目标/ }).getByRole('cell');
    expect(await target.nth(0).innerText()).toBe('');
    expect(await target.nth(1).innerText()).toContain('约 57 %');
    expect(await target.nth(2).innerText()).toBe('2030');
  });

  test('are a step away from the panel of a figure and of what is measured', async () => {
    const page = await explorer.open('/entity/zm-gdp-2022?list=1');
    await page.getByRole('link', { name: '在指标表中看' }).click();
    await page.waitForURL(/\/figures\?as=table&selected=zm-gdp-2022/);
    await page.getByRole('table', { name: '指标表' }).waitFor();
  });
});
