import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';

import { serveExplorer } from '#server/http/explorer.ts';
import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
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

/** A title that is markup wherever it is not taken for data. */
const HOSTILE = '2025年<b>重点</b>&项目]]>计划';

let list2024: string;
let list2025: string;
beforeAll(async () => {
  list2024 = await addDocument('2024年重点项目计划', '2024-01');
  list2025 = await addDocument(HOSTILE, '2025-01');
  const first = { of: { name: '一号工程' } };
  await record({
    ...{ document: list2024, ...first, at: '第1行', stage: '建设', percent: 20, ends: '2026-06' },
    amounts: [{ kind: 'TOTAL', value: 53_000, text: '5.3亿元' }],
  });
  await record({
    ...{ document: list2025, ...first, at: '第4行', stage: '建设', percent: 60, ends: '2027-06' },
    amounts: [{ kind: 'TOTAL', value: 60_000, text: '6亿元' }],
  });
  await record({ document: list2024, of: { name: '二号工程' }, at: '第2行', stage: '前期研究' });
  await record({ document: list2025, of: { name: '三号工程' }, at: '第5行', stage: '谋划' });
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

describe('what changed', () => {
  test('since the last list, and whom what slipped touches', async () => {
    const page = await openPage('/changes');
    await page.getByLabel('某份文件').selectOption(list2025);
    await page.getByLabel('与', { exact: true }).selectOption(list2024);
    await page.waitForURL(`**/changes?from=${list2024}&to=${list2025}`);
    await region(page, '退出').getByText('二号工程').waitFor();
    await region(page, '新列入').getByText('三号工程').waitFor();
    await region(page, '推进').getByText('完成比例：20% → 60%').waitFor();
    await region(page, '更新').getByText('投资：总投资 5.3亿元 → 总投资 6亿元').waitFor();
    const slipped = region(page, '滞后');
    await slipped.getByText('完工时间：2026-06 → 2027-06').waitFor();
    await slipped.getByText(`《${HOSTILE}》`).waitFor();
    await slipped.getByText('《2024年重点项目计划》').waitFor();
    await expectNoAxeFindings(page);
    await slipped.getByRole('link', { name: '影响到谁' }).click();
    await page.waitForURL('**/slips/zm-first-works');
    await page.getByText('钢铁集群').first().waitFor();
  });

  test('since a day, of one kind and one place, on a phone, in English, in the dark', async () => {
    const page = await openPage('/changes?since=2024-06-30&lang=en', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    await region(page, 'Slipped').getByText('Finish: 2026-06 → 2027-06').waitFor();
    await page.getByRole('combobox', { name: 'Department, place, park or cluster' }).fill('湛江');
    await page.getByRole('option', { name: '湛江市' }).first().click();
    await page.waitForURL('**within=gd-zhanjiang**');
    await region(page, 'New').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Advanced 1' }).click();
    await region(page, 'Slipped').waitFor({ state: 'detached' });
    await region(page, 'Advanced').getByText('Part done: 20% → 60%').waitFor();
    await expectNoAxeFindings(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await settledPage(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        width,
      );
    }
  });

  test('is printed as a brief, and comes as a document of the same', async () => {
    const page = await openPage(`/changes?from=${list2024}&to=${list2025}&kind=SLIPPED`);
    await region(page, '滞后').getByText('一号工程').waitFor();
    await settledPage(page);
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.print-sheet_printSheet');
    await paper.getByText('滞后 1 项。').waitFor();
    await paper.getByText('完工时间：2026-06 → 2027-06').waitFor();
    await paper.getByText(`${atlas.address}/changes?from=`).waitFor();
    const sheets = await page.pdf({ preferCSSPageSize: true });
    expect(/\/Type \/Pages[^>]*\/Count (\d+)/.exec(sheets.toString('latin1'))?.[1]).toBe('1');
    await page.emulateMedia({ media: 'screen' });
    const file = await page.getByRole('link', { name: 'Word 文档' }).getAttribute('href');
    const response = await fetch(atlas.address + (file ?? ''));
    expect(response.headers.get('content-type')).toContain('wordprocessingml');
  });

  test('is told of by the page as a feed, which any reader of XML takes, whatever papers are called', async () => {
    const page = await openPage(`/changes?since=2024-06-30&kind=SLIPPED`);
    const feed = page.locator('link[rel=alternate][type="application/atom+xml"]');
    await feed.waitFor({ state: 'attached' });
    const told = await page.evaluate(`(async () => {
      const href = document.querySelector('link[type="application/atom+xml"]').href;
      const xml = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/xml');
      return {
        errors: xml.querySelectorAll('parsererror').length,
        titles: [...xml.querySelectorAll('entry > title')].map((title) => title.textContent),
        summary: xml.querySelector('entry > summary').textContent,
      };
    })()`);
    expect(told).toStrictEqual({
      errors: 0,
      titles: ['一号工程：滞后；完工时间：2026-06 → 2027-06'],
      summary: expect.stringContaining(`《${HOSTILE}》第4行`),
    });
  });

  test('is none where no paper says so', async () => {
    const page = await openPage('/changes?since=2099');
    await page.getByText('这一段没有变化。').waitFor();
  });
});

test('what one came for has its last changes on the desk, with the way to all of them', async () => {
  const page = await openPage('/');
  await page.getByRole('button', { name: '设我的工作台' }).click();
  await page.getByRole('combobox', { name: '您为谁而来' }).fill('湛江市');
  await page.getByRole('option', { name: '湛江市' }).first().click();
  const card = page
    .getByRole('region', { name: '我的工作台' })
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: '有什么变化' }) });
  await card.waitFor();
  const today = new Date().toISOString().slice(0, 10);
  const document = await addDocument('月报', today);
  await record({ document, of: { name: '二号工程' }, at: '第1页', stage: '停工' });
  await page.reload();
  const line = card.getByRole('listitem').filter({ hasText: '二号工程' });
  await line.getByText('阶段：前期研究 → 停工').waitFor();
  await line.getByText('滞后').waitFor();
  await expectNoAxeFindings(page);
  await card.getByRole('link', { name: '全部变化' }).click();
  await page.waitForURL('**/changes?since=*&within=gd-zhanjiang');
  await region(page, '滞后').getByText('二号工程').waitFor();
});

test('what is asked in the box opens what answers it', async () => {
  const page = await openPage('/');
  const box = page.getByRole('combobox').first();
  await box.fill('自2025年6月以来有什么变化？');
  await page.getByRole('option', { name: '自2025年6月以来有什么变化？' }).click();
  await page.waitForURL('**/changes?since=2025-05-31');
  await box.fill('湛江市有哪些项目滞后');
  await page.getByRole('option', { name: '湛江市有哪些项目滞后？' }).click();
  await page.waitForURL(/\/progress\?.*within=gd-zhanjiang/);
  await page.getByRole('table', { name: '各项进展' }).getByText('一号工程').waitFor();
});
