import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { drawnPlaces, soon } from '#tests/testkit/canvas.ts';
import { panelOf } from '#tests/testkit/explorer-page.ts';
import { settledPage } from '#tests/testkit/settled-page.ts';

const explorer = await openExplorer();

const SUIXI = '/entity/gd-suixi';
const SUIXI_WISH = 'gd-suixi~PART_OF~zm-zhanjiang-main-centre';
const MAOMING = '/entity/gd-maoming';
const MAOMING_WISH = 'gd-maoming~PART_OF~gd-new-energy-storage-industry-area';
const CONCLUDED_WISH = 'zm-aramco-crude-to-olefins~FEEDS~zm-green-petrochemical-cluster';
const WISHED_TRACE = '/trace?from=zm-aramco-crude-to-olefins&until=CLUSTER';

async function told(locator: Locator): Promise<string> {
  return (await locator.innerText()).replaceAll(/\s+/g, ' ');
}

/** What the canvas makes of a relation's line. */
async function lineOf(page: Page, id: string): Promise<unknown> {
  return page.evaluate(`(() => {
    const line = document.querySelector('.graph-view_canvas')._cyreg.cy.getElementById('${id}');
    return {
      arrow: line.style('target-arrow-fill'),
      line: line.style('line-style'),
      label: line.data('label'),
      isHidden: line.hasClass('hidden'),
    };
  })()`);
}

describe('what the plan only wishes', () => {
  test('is drawn with a hollow arrow and 拟, stated or derived; what holds is not', async () => {
    const page = await explorer.open(SUIXI);
    await drawnPlaces(page, 'gd-suixi', 'gd-zhanjiang');
    expect(await lineOf(page, SUIXI_WISH)).toMatchObject({
      arrow: 'hollow',
      line: 'solid',
      label: '拟',
    });
    expect(await lineOf(page, 'gd-suixi~PART_OF~gd-zhanjiang')).toMatchObject({
      arrow: 'filled',
      line: 'solid',
      label: '',
    });
    // A trace draws the steps by which it is concluded; two ends alone, the conclusion.
    const [wisher = '', , cluster = ''] = CONCLUDED_WISH.split('~');
    await page.goto(`${explorer.address}/graph?of=${wisher},${cluster}`);
    await drawnPlaces(page, wisher, cluster);
    expect(await lineOf(page, CONCLUDED_WISH)).toMatchObject({
      arrow: 'hollow',
      line: 'dashed',
      label: '推断 · 拟',
    });
  });

  test('is in the legend where one is drawn, and can be left out by it', async () => {
    const page = await explorer.open(SUIXI);
    await drawnPlaces(page, 'gd-suixi', 'gd-zhanjiang');
    const legend = page.getByRole('group', { name: /图例/ });
    await legend.getByRole('button', { name: '规划所拟 1' }).click();
    await page.waitForURL(/hide=INTENDED/);
    await soon(() => lineOf(page, SUIXI_WISH)).toMatchObject({ isHidden: true });
    expect(await lineOf(page, 'gd-suixi~PART_OF~gd-zhanjiang')).toMatchObject({ isHidden: false });
    await page.goto(`${explorer.address}/entity/zm-guangzhou-zhanjiang-high-speed-rail`);
    await legend.getByRole('button', { name: /规划所述/ }).waitFor();
    expect(await legend.getByRole('button', { name: /规划所拟/ }).count()).toBe(0);
  });

  test('is told in the list and in the panel’s groups with the plan’s word', async () => {
    const page = await explorer.open(`${MAOMING}?list=1`);
    const row = page.getByRole('row').filter({ hasText: '省新型储能产业发展集聚区' });
    await soon(() => row.last().innerText()).toMatch(/拟属于\s+拟 · 推进…纳入/);
    const group = panelOf(page)
      .locator('.relation-groups_group li')
      .filter({ hasText: '推进…纳入' });
    expect(await told(group)).toMatch(/^拟 .*省新型储能产业发展集聚区 推进…纳入 3\.2¶5$/);
    await page.goto(explorer.address + SUIXI);
    await panelOf(page).getByText('鼓励…纳入').waitFor();
  });

  test('says in its own panel that it does not hold yet, in both languages', async () => {
    const page = await explorer.open(`${MAOMING}?selected=${MAOMING_WISH}`);
    await panelOf(page).getByText('规划所拟：用词“推进…纳入”，尚未实现。').waitFor();
    await panelOf(page).getByText('拟属于').waitFor();
    await page.goto(`${explorer.address}${MAOMING}?selected=${MAOMING_WISH}&lang=en`);
    const english = panelOf(page, 'Details');
    await english.getByText('The plan intends this: “推进…纳入”; it does not hold yet.').waitFor();
    await english.getByText('to be part of').waitFor();
  });

  test('what is concluded from a wish says so, and its ground bears the word', async () => {
    const page = await explorer.open(`${WISHED_TRACE}&selected=${CONCLUDED_WISH}`);
    await panelOf(page)
      .getByText(/有一条只是规划所拟：用词“谋划”/)
      .waitFor();
    const ground = panelOf(page)
      .locator('.relation-panel_derivation li')
      .filter({ hasText: '拟支撑' });
    await ground.getByText('拟 · 谋划').waitFor();
  });

  test('is told in the sentence of a trace, in its walks, and on paper', async () => {
    const page = await explorer.open(WISHED_TRACE);
    const sentence = page.getByRole('region', { name: '追踪的结论' });
    await sentence.getByText('推断拟支撑').waitFor();
    await sentence.getByText('其中一步是规划所拟').waitFor();
    await panelOf(page).getByText('其中一步是规划所拟').waitFor();
    await panelOf(page).getByRole('img', { name: '按规则推断 · 规划所拟' }).waitFor();
    await settledPage(page);
    await page.emulateMedia({ media: 'print' });
    const brief = await told(page.locator('.print-sheet_printSheet'));
    expect(brief).toContain('其中一步是规划所拟');
    expect(brief).toContain('拟 · 谋划');
    expect(brief).toContain('空心箭头为规划所拟，尚未实现');
  });

  test('is told in the table of relations', async () => {
    const page = await explorer.open('/data?tab=relations&of=gd-maoming&types=PART_OF');
    const row = page.getByRole('row').filter({ hasText: '省新型储能产业发展集聚区' });
    await soon(() => row.innerText()).toMatch(/拟属于\s*推进…纳入/);
    await row
      .getByRole('checkbox', { name: '勾选 茂名市 拟属于 省新型储能产业发展集聚区' })
      .waitFor();
  });
});
