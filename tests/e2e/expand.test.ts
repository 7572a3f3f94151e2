import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { drawnPlaces, onScreen, placesOn, soon } from '#tests/testkit/canvas.ts';
import { panelOf, parameter } from '#tests/testkit/explorer-page.ts';

const explorer = await openExplorer();

const BASE = 'zm-baosteel-zhanjiang-steel-base';
const PROGRAMME = 'zm-steel-driven-programme';
const STEEL = 'zm-steel-manufacturing';
const ZHANJIANG = 'gd-zhanjiang';
const PAGE = `/entity/${BASE}`;

describe('to expand', () => {
  test('by a double press adds, and moves what stands by 0 px; to collapse takes away just that', async () => {
    const page = await explorer.open(PAGE);
    const before = await drawnPlaces(page, PROGRAMME);
    const { x, y } = await onScreen(page, PROGRAMME);
    await page.mouse.dblclick(x, y);
    await soon(async () => Object.keys(await placesOn(page)).length).toBeGreaterThan(
      Object.keys(before).length,
    );
    expect(await placesOn(page)).toMatchObject(before);
    await panelOf(page).getByRole('button', { name: '收起' }).click();
    await soon(() => placesOn(page)).toStrictEqual(before);
  });

  test('takes two presses on the same box: two boxes pressed quickly are each selected', async () => {
    const page = await explorer.open(PAGE);
    const [first, second] = [await onScreen(page, PROGRAMME), await onScreen(page, STEEL)];
    await page.mouse.click(first.x, first.y);
    await page.mouse.click(second.x, second.y);
    await page.waitForURL(new RegExp(`selected=${STEEL}`));
    await panelOf(page).getByRole('heading', { name: '添加哪些' }).waitFor();
    expect(parameter(page, 'expand')).toBe(null);
    await page.keyboard.press('Control+z');
    await page.waitForURL(new RegExp(`selected=${PROGRAMME}`));
  });

  test('by one type of one relation adds only that', async () => {
    const page = await explorer.open(`${PAGE}?list=1&selected=${ZHANJIANG}`);
    await panelOf(page).getByRole('heading', { name: '添加哪些' }).waitFor();
    const countShown = async (): Promise<{ all: number; projects: number }> => ({
      all: Number(await page.locator('.entity-list_graphList').getAttribute('data-shown')),
      projects: await page.getByRole('cell', { name: '项目', exact: true }).count(),
    });
    const before = await countShown();
    const located = panelOf(page)
      .locator('.relation-groups_expandGroups > li')
      .filter({ hasText: '境内有' });
    await located.getByRole('checkbox', { name: /^项目 \d/ }).check();
    await panelOf(page).getByRole('button', { name: '添加到图上' }).click();
    await soon(async () => (await countShown()).projects).toBeGreaterThan(before.projects);
    expect(parameter(page, 'expand')).toBe(`${ZHANJIANG}:IN.LOCATED_IN.PROJECT`);
    const after = await countShown();
    expect(after.all - after.projects).toBe(before.all - before.projects);
  });
});
