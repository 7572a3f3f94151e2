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
});
