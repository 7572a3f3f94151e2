import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { openExplorer } from '#tests/testkit/browser.ts';
import { drawnPlaces, onScreen, placesOn, pressBox, soon } from '#tests/testkit/canvas.ts';
import { panelOf, parameter } from '#tests/testkit/explorer-page.ts';

const explorer = await openExplorer();

const BASE = 'zm-baosteel-zhanjiang-steel-base';
const CLUSTER = 'zm-advanced-materials-cluster';
const PROGRAMME = 'zm-steel-driven-programme';
const ZHANJIANG = 'gd-zhanjiang';
const MAOMING = 'gd-maoming';
const SET = `/graph?of=${BASE},${CLUSTER},${PROGRAMME},${ZHANJIANG}`;
const PATHS = `/paths?from=${BASE}&to=${MAOMING}`;

describe('a set of entities', () => {
  test('from a pasted link is drawn with all relations among them, and its list says the same', async () => {
    const page = await explorer.open(SET);
    await drawnPlaces(page, BASE, CLUSTER, PROGRAMME, ZHANJIANG);
    await panelOf(page).getByRole('heading', { name: '4 个条目之间的关系' }).waitFor();
    const told = await panelOf(page)
      .getByText(/条关系：/)
      .innerText();
    const twin = await explorer.open(`${SET}&list=1`);
    const rows = twin.getByRole('table', { name: /图上的关系/ }).getByRole('row');
    await soon(() => rows.count()).toBe(Number(/\d+/.exec(told)?.[0]) + 1);
    expect(await rows.count()).toBeGreaterThan(3);
  });

  test('is expanded and added to without moving what stands: 0 px', async () => {
    const page = await explorer.open(SET);
    const before = await drawnPlaces(page, BASE, CLUSTER);
    await panelOf(page).getByRole('combobox', { name: '添到图上' }).fill('maominggang');
    await page
      .getByRole('option', { name: /茂名港/ })
      .first()
      .click();
    const added = await drawnPlaces(page, 'gd-maoming-port');
    expect(added).toMatchObject(before);
    const { x, y } = await onScreen(page, PROGRAMME);
    await page.mouse.dblclick(x, y);
    await soon(async () => Object.keys(await placesOn(page)).length).toBeGreaterThan(
      Object.keys(added).length,
    );
    const expanded = await placesOn(page);
    expect(expanded).toMatchObject(added);
    const twin = await explorer.open(page.url().slice(explorer.address.length));
    await drawnPlaces(twin, ...Object.keys(expanded));
    expect(await placesOn(twin)).toStrictEqual(expanded);
  });

  test('begins empty: a sentence says what to try, and the first is found by keyboard', async () => {
    const page = await explorer.open('/graph');
    await page.getByText('图上还没有条目').waitFor();
    await page.getByRole('combobox', { name: '添到图上' }).focus();
    await page.keyboard.type('bgzjgt');
    await page.getByRole('option', { name: /宝钢湛江钢铁基地/ }).waitFor();
    await page.keyboard.press('Enter');
    await drawnPlaces(page, BASE);
  });

  test('with one that is not there says so, with a way on', async () => {
    const page = await explorer.open('/graph?of=zm-nothing');
    await page.getByText('没有“zm-nothing”这个条目').waitFor();
  });
});

test('a drawing grows to many hundreds while its answers come', async () => {
  const page = await explorer.open(SET);
  const ids = (await idsOf(page, ['CITY', 'ZONE', 'CLUSTER', 'HUB'])).join(',');
  await page.goto(new URL(`/graph?of=${BASE}&expand=${ids}`, page.url()).href);
  const shown = page.locator('.graph-view_view');
  await soon(async () => Number(await shown.getAttribute('data-shown'))).toBeGreaterThan(450);
  await panelOf(page)
    .getByRole('heading', { name: /^\d{3,4} 个条目之间的关系$/ })
    .waitFor();
});

const Found = z.object({
  data: z.object({ entities: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }),
});

async function idsOf(page: Page, types: readonly string[]): Promise<readonly string[]> {
  const response = await page.request.post(new URL('/graphql', page.url()).href, {
    data: { query: `{ entities(types: [${types.join(', ')}], first: 100) { nodes { id } } }` },
  });
  return Found.parse(await response.json()).data.entities.nodes.map(({ id }) => id);
}

describe('the paths between two', () => {
  test('are sentences with their places, the first told above, each of them at a press', async () => {
    const page = await explorer.open(PATHS);
    const sentence = page.getByRole('region', { name: '怎样相连' });
    await sentence.locator('ol').waitFor();
    expect(await sentence.innerText()).toMatch(/宝钢湛江钢铁基地[^]*茂名市[^]*第 1 条/);
    const rows = panelOf(page).locator('.walk-list_row');
    expect(await rows.count()).toBeGreaterThan(3);
    await rows.nth(2).click();
    await sentence.getByText('第 3 条').waitFor();
    await sentence.locator('.sentence-bar_step').first().click();
    await panelOf(page)
      .getByText(/规划所述的关系|推断的关系/)
      .waitFor();
  });

  test('are found by what is stated alone, in either direction, by some relations', async () => {
    const page = await explorer.open(PATHS);
    const sentence = page.getByRole('region', { name: '怎样相连' });
    await sentence.locator('ol').waitFor();
    await panelOf(page).getByRole('checkbox', { name: '按规则推断' }).uncheck();
    await soon(() => parameter(page, 'basis')).toBe('STATED');
    await soon(() => panelOf(page).getByRole('img', { name: '按规则推断' }).count()).toBe(0);
    await panelOf(page).locator('.walk-list_row').first().waitFor();
    await panelOf(page).getByRole('button', { name: '对调两端' }).click();
    await page.waitForURL(/from=gd-maoming&to=zm-baosteel/);
    await panelOf(page).getByRole('button', { name: '最强' }).click();
    await sentence.getByText('强的在前').waitFor();
    const strengths = (await panelOf(page).getByText(/^强度/).allInnerTexts()).map((text) =>
      Number(text.replace('强度', '')),
    );
    expect(strengths).toStrictEqual(strengths.toSorted((one, other) => other - one));
  });

  test('where there are none, says so and what to try', async () => {
    const page = await explorer.open(`${PATHS}&types=PRODUCES`);
    await page.getByText(/在六步之内没有路径/).waitFor();
    await panelOf(page).getByRole('button', { name: '不限关系与依据' }).click();
    await panelOf(page).locator('.walk-list_row').first().waitFor();
  });

  test('to what is not there are refused by name, and the end can be changed there', async () => {
    const page = await explorer.open(`/paths?from=${BASE}&to=zm-nothing`);
    await page.getByText('没有“zm-nothing”这个条目').first().waitFor();
    await page.getByRole('button', { name: '换一个' }).last().click();
    await page.getByRole('combobox', { name: '到' }).fill('maomingshi');
    await page
      .getByRole('option', { name: /茂名市/ })
      .first()
      .click();
    await page.waitForURL(`**${PATHS}`);
    await panelOf(page).locator('.walk-list_row').first().waitFor();
  });

  test('are asked for from an entity, and ends are found by name', async () => {
    const page = await explorer.open(`/entity/${BASE}`);
    await panelOf(page).getByText('与另一个之间的路径').click();
    await panelOf(page).getByRole('combobox', { name: '与哪一个之间' }).fill('maomingshi');
    await page
      .getByRole('option', { name: /茂名市/ })
      .first()
      .click();
    await page.waitForURL(`**${PATHS}`);
    await panelOf(page).getByRole('button', { name: '换一个' }).first().click();
    await panelOf(page).getByRole('combobox', { name: '从' }).fill('zhanjianggang');
    await page
      .getByRole('option', { name: /湛江港/ })
      .first()
      .click();
    await page.waitForURL(/from=gd-zhanjiang-port/);
  });

  test('by names in the address become paths by ids', async () => {
    const page = await explorer.open('/paths?from=宝钢湛江钢铁基地&to=茂名市');
    await page.waitForURL(`**${PATHS}`);
  });
});

describe('on a canvas of a set', () => {
  test('the open dialogs have no fault that axe finds', async () => {
    const page = await explorer.open(`${SET}&pick=${CLUSTER},${ZHANJIANG}`);
    await drawnPlaces(page, CLUSTER);
    await page.getByRole('button', { name: '共同关联条目' }).click();
    await page
      .getByRole('dialog', { name: '共同关联条目' })
      .getByRole('checkbox')
      .first()
      .waitFor();
    await expectNoAxeFindings(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '键盘与鼠标用法' }).click();
    await page.getByRole('dialog', { name: '键盘与鼠标用法' }).waitFor();
    await page.waitForFunction('document.querySelector("[role=dialog] dl") !== null');
  });

  test('on a phone a press opens the panel, and the list picks', async () => {
    const page = await explorer.open(SET, { width: 390, height: 844 });
    await drawnPlaces(page, CLUSTER);
    await pressBox(page, CLUSTER);
    await panelOf(page).getByRole('heading', { name: '先进材料产业集群' }).waitFor();
  });
});
