import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';

import { serveExplorer } from '#server/http/explorer.ts';
import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { soon } from '#tests/testkit/canvas.ts';
import { launchBrowser } from '#tests/testkit/launch-browser.ts';
import { recordingOn } from '#tests/testkit/recording.ts';
import { settledPage, watchTraffic } from '#tests/testkit/settled-page.ts';
import { openWritingAtlas } from '#tests/testkit/writing-atlas.ts';

const atlas = await openWritingAtlas({
  explorer: (describePage) => serveExplorer(inject('explorerFolder'), describePage),
});
const { addDocument, record } = recordingOn(atlas);
const browser = await launchBrowser();
afterAll(() => browser.close());

const PHONE = { viewport: { width: 390, height: 844 } };

beforeAll(async () => {
  const list2024 = await addDocument('2024年重点项目计划', '2024-01');
  const list2025 = await addDocument('2025年重点项目计划', '2025-01');
  const first = { of: { name: '一号工程' } };
  const second = { of: { name: '二号工程' } };
  const total = [{ kind: 'TOTAL', value: 53_000, text: '5.3亿元' }];
  await record({
    ...{ document: list2024, ...first, at: '第1行', stage: '建设', percent: 20 },
    ...{ starts: '2023-06', ends: '2025-06', amounts: total },
  });
  await record({
    ...{ document: list2025, ...first, at: '第4行', stage: '建设', stageWord: '主体施工' },
    ...{ percent: 60, ends: '2026-06' },
  });
  await record({ document: list2024, ...second, at: '第2行', stage: '建设', amounts: total });
  await record({ document: list2025, ...second, at: '第5行', stage: '停工' });
});

async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  watchTraffic(page);
  await page.goto(atlas.address + path);
  return page;
}

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name });
}

/** Whether the page scrolls sideways at any of these widths. */
async function expectToFit(page: Page, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    await settledPage(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
}

describe('how works stand', () => {
  test('is told by stage, with money of each kind and what is behind, each by its paper', async () => {
    const page = await openPage('/progress');
    await page.getByText(/^截至 \d{4}-\d{2}-\d{2}：共 3 项，后续文件说到 2 项$/).waitFor();
    const stopped = region(page, '停工');
    await stopped.getByText('二号工程').waitFor();
    await stopped.getByText(/据《2025年重点项目计划》第5行，2025-01/).waitFor();
    const money = region(page, '投资');
    await money.getByText('10.6 亿元').waitFor();
    await money.getByText('2 项给了数').waitFor();
    const behind = region(page, '滞后');
    await behind.getByText('2025-06 → 2026-06，推后 12 个月').waitFor();
    await behind.getByText('《2025年重点项目计划》').first().waitFor();
    await region(page, '建设').getByText('完成 60%').waitFor();
    await expectNoAxeFindings(page);
    await expectToFit(page, [1440, 390, 320]);
  });

  test('is told as the plan alone has it, and as of a day, by its address', async () => {
    const page = await openPage('/progress');
    await page.getByRole('link', { name: '只看规划' }).click();
    await page.waitForURL('**/progress?asOf=plan');
    await region(page, '谋划').getByText('二号工程').waitFor();
    await page.getByText('只看规划：共 3 项，2 项写了阶段').waitFor();
    await page.getByLabel('截至某日').fill('2024-12-31');
    await page.waitForURL('**/progress?asOf=2024-12-31');
    await region(page, '建设').getByText('二号工程').waitFor();
    expect(await region(page, '停工').count()).toBe(0);
  });

  test('is narrowed to a place by the box and to a stage by a press, and back', async () => {
    const page = await openPage('/progress');
    await page.getByRole('combobox', { name: '部门、市县、园区或集群' }).fill('湛江');
    await page.getByRole('option', { name: '湛江市' }).first().click();
    await page.waitForURL('**/progress?within=gd-zhanjiang');
    await page.getByText(/共 2 项/).waitFor();
    await page.getByRole('link', { name: '停工 1' }).click();
    await page.getByText(/共 1 项/).waitFor();
    await page.getByRole('link', { name: '全部清除' }).click();
    await page.getByText(/共 3 项/).waitFor();
  });

  test('stands in rows that a press on a header orders, with what the plan says beside what is said now', async () => {
    const page = await openPage('/progress?view=table');
    const table = page.getByRole('table', { name: '各项进展' });
    const second = table.getByRole('row').filter({ hasText: '二号工程' });
    await second.getByText('规划：谋划').waitFor();
    const first = table.getByRole('row').filter({ hasText: '一号工程' });
    await first.getByText('2023-06—2026-06').waitFor();
    await first.getByText('原定 2023-06—2025-06').waitFor();
    await first.getByText('总投资 5.3亿元').waitFor();
    await table.getByRole('link', { name: '阶段' }).click();
    await table.locator('[aria-sort=ascending]').waitFor();
    await table.getByRole('link', { name: '阶段' }).click();
    await page.waitForURL('**/progress?view=table&by=stage&order=down');
    await table.locator('[aria-sort=descending]').waitFor();
    const names = table.locator('tbody th');
    await names.first().filter({ hasText: '二号工程' }).waitFor();
    await page.getByRole('link', { name: '延后', exact: true }).click();
    await second.waitFor({ state: 'detached' });
    await soon(() => names.count()).toBe(1);
    await expectNoAxeFindings(page);
  });

  test('stands along time with what was first said over what is said now, on a phone too, in English', async () => {
    const page = await openPage('/progress?view=time&lang=en', { ...PHONE, colorScheme: 'dark' });
    const rows = page.getByRole('list', { name: 'Timeline' }).getByRole('listitem');
    const first = rows.filter({ hasText: '一号工程' }).first();
    await first.getByText('2023-06 – 2026-06').waitFor();
    await first.getByText('First said: 2023-06 – 2025-06').waitFor();
    await page.getByText('Of 2 more works, no paper tells a start or finish.').waitFor();
    await expectNoAxeFindings(page);
    await expectToFit(page, [390, 320]);
  });

  test('opens a work beside it, with its records', async () => {
    const page = await openPage('/progress?view=table');
    await page.getByRole('link', { name: '一号工程' }).first().click();
    await page.locator('#part-records').getByText('主体施工').waitFor();
  });
});
