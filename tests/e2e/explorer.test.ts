import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const BASE = '/entity/zm-baosteel-zhanjiang-steel-base';
const TRACE =
  '/trace?from=zm-baosteel-zhanjiang-steel-base&until=CLUSTER&to=zm-advanced-materials-cluster';

async function sentence(page: Page, name = '追踪的结论'): Promise<string> {
  const text = await page.getByRole('region', { name }).locator('ol').innerText();
  return text.replaceAll(/\s+/g, ' ');
}

describe('[Q1] the main job: from a blank page to how 宝钢湛江钢铁 feeds 先进材料产业集群', () => {
  test('a planner finds the base by pinyin and traces it', async () => {
    const page = await explorer.open('/');
    await page.getByRole('combobox', { name: '搜索' }).fill('baogang');
    await page.getByRole('option', { name: /宝钢湛江钢铁基地/ }).click();
    await page
      .getByRole('complementary', { name: '详情' })
      .getByRole('heading', { name: '宝钢湛江钢铁基地' })
      .waitFor();
    await page.getByRole('link', { name: '它支撑哪些产业集群' }).click();
    await page.getByRole('link', { name: /钢铁带动工程.*先进材料产业集群/ }).click();
    await page.getByRole('region', { name: '追踪的结论' }).getByText('先进材料产业集群').waitFor();
    expect(await sentence(page)).toMatch(
      /^宝钢湛江钢铁基地 支撑 4\.2¶3 → 钢铁带动工程 推断支撑 依据 3 条 → 先进材料产业集群$/,
    );
  });

  test('the walk to 先进材料产业集群 tells each hop with its basis, and the derived one its grounds', async () => {
    const page = await explorer.open(TRACE);
    await page
      .getByRole('region', { name: '追踪的结论' })
      .getByRole('link', { name: /推断/ })
      .click();
    const panel = page.getByRole('complementary', { name: '详情' });
    await panel.getByText('规则：经同一产业').waitFor();
    const grounds = panel.getByRole('list', { name: '所依据的' }).first();
    const told = (await grounds.innerText()).replaceAll(/\s+/g, ' ');
    expect(told).toContain('钢铁带动工程');
    expect(told).toContain('4.2¶3');
    expect(told).toContain('绿色钢铁');
    expect(told).toContain('4.1¶6');
  });

  test('a stated step shows the passage with the names marked, where the server has the text', async () => {
    const page = await explorer.open(TRACE);
    await page
      .getByRole('region', { name: '追踪的结论' })
      .getByRole('link', { name: /4\.2¶3/ })
      .click();
    const panel = page.getByRole('complementary', { name: '详情' });
    await panel.locator('mark').first().waitFor();
    expect(await panel.locator('mark').allInnerTexts()).toStrictEqual(
      expect.arrayContaining(['钢铁带动工程', '宝钢湛江钢铁基地']),
    );
  });

  test('the same page in English says the same, each name with the plan’s own beside it', async () => {
    const page = await explorer.open(`${TRACE}&lang=en`);
    await page.getByText('Advanced materials cluster').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await sentence(page, 'What the trace found')).toMatch(
      /^Baosteel Zhanjiang Steel Base 宝钢湛江钢铁基地 feeds.* → Advanced materials cluster 先进材料产业集群$/,
    );
  });
});

describe('[Q3] who answers for a project', () => {
  test('its page names those who lead and take part, and the task', async () => {
    const page = await explorer.open('/entity/zm-baosteel-hydrogen-shaft-furnace');
    const panel = page.getByRole('complementary', { name: '详情' });
    await panel.getByText('广东省卫生健康委').waitFor();
    const told = (await panel.innerText()).replaceAll(/\s+/g, ' ');
    expect(told).toMatch(
      /升级发展战略性支柱产业 附件2\.2 .*广东省工业和信息化厅 牵头 .*广东省发展改革委 牵头 .*广东省卫生健康委 参加/,
    );
  });
});

describe('the canvas', () => {
  test('has a twin in tables: the same entities and relations, for keyboard and screen reader', async () => {
    const page = await explorer.open(`${TRACE}&list=1`);
    const entities = page.getByRole('table', { name: /图上的条目/ });
    await entities.waitFor();
    const shown = Number(await page.locator('.entity-list_graphList').getAttribute('data-shown'));
    expect(await entities.getByRole('row').count()).toBe(shown + 1);
    expect(shown).toBeGreaterThan(3);
    await page
      .getByRole('table', { name: /图上的关系/ })
      .getByText('4.2¶3')
      .first()
      .waitFor();
  });

  test('shows more when an entity is expanded, and the address tells it to whom it is sent', async () => {
    const page = await explorer.open(`${BASE}?list=1`);
    const list = page.locator('.entity-list_graphList');
    await list.waitFor();
    const before = Number(await list.getAttribute('data-shown'));
    await list.getByRole('link', { name: '钢铁带动工程' }).click();
    await page.getByRole('heading', { name: '添加哪些' }).waitFor();
    await page.getByRole('button', { name: '添加到图上' }).click();
    await expect
      .poll(async () => Number(await list.getAttribute('data-shown')))
      .toBeGreaterThan(before);
    const after = await list.getAttribute('data-shown');
    const twin = await explorer.open(page.url().slice(explorer.address.length));
    await expect
      .poll(() => twin.locator('.entity-list_graphList').getAttribute('data-shown'))
      .toBe(after);
    await page.goBack();
    await expect.poll(async () => Number(await list.getAttribute('data-shown'))).toBe(before);
  });

  test('the legend hides and shows what it names', async () => {
    const page = await explorer.open(`${TRACE}&list=1`);
    const list = page.locator('.entity-list_graphList');
    await list.getByText('推断').first().waitFor();
    await page
      .getByRole('group', { name: /图例/ })
      .getByRole('button', { name: /按规则推断/ })
      .click();
    await expect.poll(() => list.getByText('推断').count()).toBe(0);
  });
});

describe('search', () => {
  test('is at hand by / and works by keyboard alone', async () => {
    const page = await explorer.open(TRACE);
    await page.getByRole('region', { name: '追踪的结论' }).locator('ol').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('bgzjgt');
    await page.getByRole('option', { name: /^宝钢湛江钢铁基地 又作/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${BASE}`);
  });

  test('says in words when nothing is called so', async () => {
    const page = await explorer.open('/');
    await page.getByRole('combobox', { name: '搜索' }).fill('xyzxyz');
    await page.getByText('没有叫“xyzxyz”的').waitFor();
  });
});

describe('every page', () => {
  test('what is not there is said, with a way on', async () => {
    const page = await explorer.open('/entity/zm-nothing');
    await page.getByText('没有“zm-nothing”这个条目').waitFor();
  });
});
