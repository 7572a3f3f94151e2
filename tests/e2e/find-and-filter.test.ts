import { expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { onScreen, placesOn, settledPlaces, soon, waitForEntities } from '#tests/testkit/canvas.ts';
import { panelOf, parameter } from '#tests/testkit/explorer-page.ts';

const explorer = await openExplorer();

const CLUSTER = '/entity/zm-advanced-materials-cluster';
const CITY = '/entity/gd-zhanjiang';

test('what is drawn is found by name with F, brought into sight and told of; nothing is left or added', async () => {
  const page = await explorer.open(CLUSTER);
  const before = await settledPlaces(page);
  await page.locator('.graph-view_view').focus();
  await page.keyboard.press('f');
  await page.getByRole('searchbox', { name: '在这张图上找' }).fill('氢基');
  await page.getByText('图上有 1 个').waitFor();
  await page.keyboard.press('Enter');
  await panelOf(page).getByRole('heading', { name: '宝钢湛江钢铁氢基竖炉项目' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(CLUSTER);
  expect(parameter(page, 'selected')).toBe('zm-baosteel-hydrogen-shaft-furnace');
  expect(await placesOn(page)).toStrictEqual(before);
});

test('what is chosen in the panel while it is out of sight comes into sight', async () => {
  const page = await explorer.open('/overview?draw=CLUSTER,CORRIDOR');
  await waitForEntities(page, 95);
  for (let step = 0; step < 12; step += 1) {
    await page.getByRole('button', { name: '放大' }).click();
  }
  await page.keyboard.press('f');
  await page.getByRole('searchbox', { name: '在这张图上找' }).fill('先进材料产业集群');
  await page.keyboard.press('Enter');
  await soon(() =>
    page.evaluate(`(() => {
      const { cy } = document.querySelector('.graph-view_canvas')._cyreg;
      const { x, y } = cy.getElementById('zm-advanced-materials-cluster').renderedPosition();
      return x >= 0 && x <= cy.width() && y >= 0 && y <= cy.height();
    })()`),
  ).toBe(true);
});

test('the legend leaves one type alone, and shows all again', async () => {
  const page = await explorer.open(CLUSTER);
  await settledPlaces(page);
  const legend = page.getByRole('group', { name: /图例/ });
  await legend.getByRole('button', { name: '只看园区' }).focus();
  await page.keyboard.press('Enter');
  await soon(() => legend.getByRole('button', { pressed: false, name: /^项目/ }).count()).toBe(1);
  expect(await legend.getByRole('button', { pressed: true, name: /^园区/ }).count()).toBe(1);
  expect(parameter(page, 'hide')?.split(',')).not.toContain('PARK');
  await page.keyboard.press('Enter');
  await soon(() => parameter(page, 'hide')).toBe(null);
});

test('an entity under the pointer lights what it is related to, and its whole name is told', async () => {
  const page = await explorer.open(CLUSTER);
  await settledPlaces(page);
  const { x, y } = await onScreen(page, 'zm-advanced-materials-cluster');
  await page.mouse.move(x - 300, y - 300);
  await page.mouse.move(x, y, { steps: 4 });
  const lit = `document.querySelector('.graph-view_canvas')._cyreg.cy.elements('.lit').length`;
  await soon(() => page.evaluate(lit)).toBeGreaterThan(50);
  expect(await page.locator('.graph-view_canvas').getAttribute('title')).toBe('先进材料产业集群');
  await page.mouse.move(x - 300, y - 300, { steps: 4 });
  await soon(() => page.evaluate(lit)).toBe(0);
});

test('the list that stands for the drawing is narrowed by name and sorted by its heads', async () => {
  const page = await explorer.open(`${CLUSTER}?list=1`);
  const table = page.getByRole('table', { name: /图上的条目/ });
  const names = table.locator('tbody tr td:nth-child(2)');
  await names.first().waitFor();
  const all = await names.count();
  await page.getByRole('searchbox', { name: '名称里含' }).fill('湛江');
  await soon(() => names.count()).toBeLessThan(all);
  for (const name of await names.allInnerTexts()) {
    expect(name).toContain('湛江');
  }
  const head = table.getByRole('columnheader', { name: '名称' });
  await head.getByRole('button').click();
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  const up = await names.allInnerTexts();
  await head.getByRole('button').click();
  expect(await names.allInnerTexts()).toStrictEqual(up.toReversed());
});

test('a hub is drawn by shares: a press on what is left adds 25, and says how many are left', async () => {
  const page = await explorer.open(CITY);
  const before = Object.keys(await settledPlaces(page)).length;
  const more = `document.querySelector('.graph-view_canvas')._cyreg.cy.getElementById('more:IN.LOCATED_IN')`;
  expect(await page.evaluate(`${more}.style('label')`)).toMatch(/^再加 25 个，还有 1\d\d 个$/);
  const group = panelOf(page)
    .locator('.relation-groups_group')
    .filter({ has: page.getByRole('heading', { name: /^境内有/ }) });
  await group.getByRole('button', { name: '图上再加 25 个' }).click();
  await soon(async () => Object.keys(await placesOn(page)).length).toBeGreaterThan(before);
  expect(Object.keys(await placesOn(page)).length).toBeLessThanOrEqual(before + 25);
  expect(parameter(page, 'more')).toBe('IN.LOCATED_IN');
  await group.getByRole('button', { name: '图上再加 25 个' }).click();
  await soon(() => parameter(page, 'more')).toBe('IN.LOCATED_IN:2');
  await page.goBack();
  await page.goBack();
  await soon(async () => Object.keys(await placesOn(page)).length).toBe(before);
});

test('what was chosen of a hub beside another comes whole by shares', async () => {
  const page = await explorer.open(
    '/entity/zm-baosteel-zhanjiang-steel-base?selected=gd-zhanjiang&expand=gd-zhanjiang:IN.LOCATED_IN.PROJECT',
  );
  const told = panelOf(page).getByText(/所选的 \d+ 条关系，图上已有 30 条/);
  await told.waitFor();
  const total = Number(/所选的 (\d+)/.exec(await told.innerText())?.[1]);
  const before = Object.keys(await settledPlaces(page)).length;
  await panelOf(page)
    .getByRole('button', { name: /^再加 \d+ 条$/ })
    .click();
  await soon(async () => Object.keys(await placesOn(page)).length).toBe(
    before + Math.min(25, total - 30),
  );
  expect(parameter(page, 'expand')).toBe('gd-zhanjiang:IN.LOCATED_IN.PROJECT:*2');
});
