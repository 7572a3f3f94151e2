import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { settledPage } from '#tests/testkit/settled-page.ts';

const explorer = await openExplorer();

const TRACE =
  '/trace?from=zm-baosteel-zhanjiang-steel-base&until=CLUSTER&to=zm-advanced-materials-cluster';

describe('printed', () => {
  test('a trace is a brief: sentence, evidence, rule, who answers, source, address, on light paper', async () => {
    const page = await explorer.open(TRACE, { colorScheme: 'dark' });
    await page.getByRole('region', { name: '追踪的结论' }).locator('ol').waitFor();
    await settledPage(page);
    await page.emulateMedia({ media: 'print' });
    const brief = page.locator('.print-sheet_printSheet');
    await brief.waitFor();
    const told = (await brief.innerText()).replaceAll(/\s+/g, ' ');
    expect(told).toMatch(/宝钢湛江钢铁基地 ?支撑 → ?钢铁带动工程 ?推断支撑 → ?先进材料产业集群/);
    expect(told).toContain('规则：经同一产业。');
    expect(told).toContain('4.1¶6');
    expect(told).toContain('牵头 广东省工业和信息化厅');
    expect(told).toContain('《湛茂都市圈发展规划》');
    expect(told).toContain(explorer.address + TRACE);
    expect(await brief.locator('mark').allInnerTexts()).toContain('钢铁带动工程');
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.locator('.workspace_stage').isVisible()).toBe(false);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    await page.emulateMedia({ media: 'screen' });
    await brief.waitFor({ state: 'detached' });
  });

  test('a short trace stands on one sheet', async () => {
    const page = await explorer.open(TRACE);
    await page.getByRole('region', { name: '追踪的结论' }).locator('ol').waitFor();
    await settledPage(page);
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(/\/Type \/Pages[^>]*\/Count (\d+)/.exec(paper.toString('latin1'))?.[1]).toBe('1');
  });

  test('an entity tells its facts, who answers, its relations and where it stands', async () => {
    const page = await explorer.open('/entity/zm-baosteel-hydrogen-shaft-furnace?lang=en');
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByText('广东省卫生健康委')
      .waitFor();
    await settledPage(page);
    await page.emulateMedia({ media: 'print' });
    const told = (await page.locator('.print-sheet_printSheet').innerText()).replaceAll(
      /\s+/g,
      ' ',
    );
    expect(told).toContain('Stage under construction (the plan writes “');
    expect(told).toContain('Upgrade strategic pillar industries 升级发展战略性支柱产业 Annex 2.2');
    expect(told).toContain('English names are our translation');
    expect(told).toMatch(/Relations \(\d+\) feeds/);
    expect(told).toContain('Box 6.2¶1');
  });

  test.each([
    {
      what: 'paths are sentences with their places',
      path: '/paths?from=zm-baosteel-zhanjiang-steel-base&to=gd-maoming',
      told: [/路径 \d{4}-/, /12 条路径/, /钢铁带动工程 ←支撑（规划所述，4\.2¶3）/],
    },
    {
      what: 'a set is its entities by type and the relations among them',
      path: '/graph?of=zm-baosteel-zhanjiang-steel-base,gd-maoming,gd-zhanjiang',
      told: [/3 个条目之间的关系/, /城市 茂名市 湛江市/, /湛江市 合作 茂名市 规划所述/],
    },
    {
      what: 'data are a table, which says how much of it is there',
      path: '/data?types=PARK&lang=en',
      told: [/Entities|entities/, /100 rows of 178/, /Zhanjiang Fenyong High-tech Zone|Park/],
    },
    {
      what: 'a comparison has everything in its three columns',
      path: '/compare?left=gd-zhanjiang&right=gd-maoming',
      told: [/湛江市与茂名市/, /只有湛江市 两者都有 只有茂名市/, /化州市、高州市、电白区/],
    },
  ])('$what', async ({ path, told }) => {
    const page = await explorer.open(path);
    await settledPage(page);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.print-sheet_printSheet');
    await sheet.waitFor();
    await expect
      .poll(async () => (await sheet.innerText()).replaceAll(/\s+/g, ' '))
      .toMatch(told[1] ?? /./);
    const text = (await sheet.innerText()).replaceAll(/\s+/g, ' ');
    for (const part of told) {
      expect(text).toMatch(part);
    }
    expect(text).not.toMatch(/%[0-9A-F]{2}/);
    // Nothing that is pressed, and no sheet without words.
    expect(await page.locator('.button, .chip, .segmented').filter({ visible: true }).count()).toBe(
      0,
    );
    expect(await blankSheets(page)).toStrictEqual([]);
  });

  test('a corridor keeps its groups whole in its columns, and has no filters on paper', async () => {
    const page = await explorer.open('/corridors/zm-hainan-free-trade-port-axis');
    await settledPage(page);
    const pieces = await page.evaluate(
      `[...document.querySelectorAll('.along-list_groups > section')].map((group) => group.getClientRects().length)`,
    );
    expect(pieces).toStrictEqual([1, 1, 1, 1]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.chip').filter({ visible: true }).count()).toBe(0);
  });
});

/** The numbers of the sheets on which no letter stands. */
async function blankSheets(page: Page): Promise<readonly number[]> {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...paper.matchAll(/\/Type \/Page\n[^]*?\/Contents/g)].map(([sheet]) => sheet);
  expect(sheets.length).toBeGreaterThan(0);
  return sheets.flatMap((sheet, index) => (sheet.includes('/Font') ? [] : [index + 1]));
}
