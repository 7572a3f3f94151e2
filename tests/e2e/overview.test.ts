import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { settledPlaces, waitForEntities } from '#tests/testkit/canvas.ts';

const explorer = await openExplorer();

describe('the whole plan at a glance', () => {
  test('is a link away, and draws nothing unasked', async () => {
    const page = await explorer.open('/');
    await page
      .getByRole('navigation', { name: '各页' })
      .getByRole('link', { name: '图谱' })
      .click();
    await page.getByRole('heading', { name: '规划全貌' }).waitFor();
    await page.getByRole('link', { name: '世界级绿色石化产业集群', exact: true }).waitFor();
    expect(await page.locator('.graph-view_view').count()).toBe(0);
  });

  test('tells what a cluster is when pressed, and its figure opens what it counts', async () => {
    const page = await explorer.open('/overview');
    await page.getByRole('link', { name: '先进材料产业集群', exact: true }).click();
    await page
      .getByRole('complementary', { name: '详情' })
      .getByRole('heading', { name: '先进材料产业集群' })
      .waitFor();
    await page.getByRole('link', { name: /打开 先进材料产业集群 的关系图 \d+/ }).click();
    await page.waitForURL('**/entity/zm-advanced-materials-cluster');
    await page.locator('.graph-view_view').waitFor();
  });

  test('a county on the sketch says how much lies there, and opens in the panel', async () => {
    const page = await explorer.open('/overview');
    await page.getByRole('link', { name: /^徐闻县 \d+$/ }).click();
    await page
      .getByRole('complementary', { name: '详情' })
      .getByRole('heading', { name: '徐闻县' })
      .waitFor();
  });
});

describe('drawing more', () => {
  test('says how much it will be, draws that, and the link draws it again', async () => {
    const page = await explorer.open('/overview');
    const types = page.getByRole('group', { name: '要画的类型' });
    await types.getByRole('button', { name: /产业集群/ }).click();
    await types.getByRole('button', { name: /走廊/ }).click();
    const told = page.getByText(/将画出 \d+ 个条目、\d+ 条关系/);
    await told.waitFor();
    const [entities, relations] = (await told.innerText()).match(/\d+/g) ?? [];
    await page.getByRole('button', { name: '画出', exact: true }).click();
    await waitForEntities(page, Number(entities));
    await page
      .getByText(`${String(entities)} 个条目、${String(relations)} 条关系`, { exact: true })
      .waitFor();
    const places = await settledPlaces(page);
    const twin = await explorer.open(page.url().slice(explorer.address.length));
    await waitForEntities(twin, Number(entities));
    expect(await settledPlaces(twin)).toStrictEqual(places);
    await page.getByRole('link', { name: '回到全貌' }).click();
    await page.getByRole('heading', { name: '规划全貌' }).waitFor();
    expect(await types.getByRole('button', { pressed: true }).count()).toBe(2);
  });

  test('asks once more above 300, by keyboard too', async () => {
    const page = await explorer.open('/overview?choose=PROJECT,CLUSTER,CITY&lang=en');
    const draw = page.getByRole('button', { name: 'Draw', exact: true });
    await draw.focus();
    await page.keyboard.press('Enter');
    await page.getByText(/More than 300/).waitFor();
    expect(await page.locator('.graph-view_view').count()).toBe(0);
    await page.getByRole('button', { name: /^Yes, draw \d+$/ }).waitFor();
    await page.keyboard.press('Enter');
    await waitForEntities(page, 301);
  });

  test('the drawing has its list, and pressing twice on a mark opens its own graph', async () => {
    const page = await explorer.open('/overview?draw=CLUSTER,CORRIDOR&list=1');
    const table = page.getByRole('table', { name: /图上的条目/ });
    await table.getByText('先进材料产业集群').waitFor();
    await page.getByRole('button', { name: '图', exact: true }).click();
    await waitForEntities(page, 95);
    const canvas = page.locator('.graph-view_view');
    await page.getByRole('button', { name: '看全图' }).click();
    await canvas.focus();
    await page.goto(`${page.url()}&selected=zm-advanced-materials-cluster`);
    await waitForEntities(page, 95);
    await canvas.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entity/zm-advanced-materials-cluster');
  });
});
