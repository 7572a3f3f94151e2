import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { drag, drawnPlaces, onScreen, placesOn, pressBox, soon } from '#tests/testkit/canvas.ts';
import { panelOf, parameter } from '#tests/testkit/explorer-page.ts';

const explorer = await openExplorer();

const BASE = 'zm-baosteel-zhanjiang-steel-base';
const PROGRAMME = 'zm-steel-driven-programme';
const STEEL = 'zm-steel-manufacturing';
const ZHANJIANG = 'gd-zhanjiang';
const BAOSTEEL = 'cn-baosteel';
const PAGE = `/entity/${BASE}`;

const pickedBar = (page: Page) => page.getByRole('group', { name: '选中的条目' });
const canvasOf = (page: Page) => page.locator('.graph-view_view');

describe('every step can be taken back', () => {
  test('by the buttons, which know how many steps there are', async () => {
    const page = await explorer.open(PAGE);
    const undo = page.getByRole('button', { name: '撤销' });
    const redo = page.getByRole('button', { name: '重做' });
    const before = await drawnPlaces(page, PROGRAMME);
    expect(await undo.isDisabled()).toBe(true);
    expect(await redo.isDisabled()).toBe(true);
    await pressBox(page, PROGRAMME);
    await panelOf(page).getByRole('button', { name: '从图上隐去' }).click();
    await soon(async () => Object.keys(await placesOn(page))).not.toContain(PROGRAMME);
    await undo.click();
    await soon(() => placesOn(page)).toStrictEqual(before);
    await undo.click();
    await soon(() => undo.isDisabled()).toBe(true);
    await redo.click();
    await redo.click();
    await soon(() => redo.isDisabled()).toBe(true);
    await soon(async () => Object.keys(await placesOn(page))).not.toContain(PROGRAMME);
  });

  test('by keys, and after the page was loaded again', async () => {
    const page = await explorer.open(PAGE);
    await pressBox(page, PROGRAMME);
    await page.waitForURL(/selected=/);
    await pressBox(page, STEEL);
    await page.waitForURL(new RegExp(`selected=${STEEL}`));
    await page.reload();
    await drawnPlaces(page, STEEL);
    await page.keyboard.press('Control+z');
    await page.waitForURL(new RegExp(`selected=${PROGRAMME}`));
    await page.keyboard.press('Control+z');
    await soon(() => parameter(page, 'selected')).toBe(null);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    await page.waitForURL(new RegExp(`selected=${PROGRAMME}`));
    await page.keyboard.press('Control+y');
    await page.waitForURL(new RegExp(`selected=${STEEL}`));
  });

  test('not into the drawing that was before it', async () => {
    const page = await explorer.open(PAGE);
    await pressBox(page, PROGRAMME);
    await panelOf(page).getByRole('link', { name: '以它为中心' }).click();
    await page.waitForURL(`**/entity/${PROGRAMME}`);
    expect(await page.getByRole('button', { name: '撤销' }).isDisabled()).toBe(true);
  });
});

describe('several are picked', () => {
  test('by presses with Shift, and the paths between two of them are told', async () => {
    const page = await explorer.open(PAGE);
    await pressBox(page, PROGRAMME, 'Shift');
    await pressBox(page, ZHANJIANG, 'Control');
    await pickedBar(page).getByText('选了 2 个').waitFor();
    expect(parameter(page, 'pick')).toBe(`${PROGRAMME},${ZHANJIANG}`);
    await pickedBar(page).getByRole('link', { name: '两者之间的路径' }).click();
    const sentence = page.getByRole('region', { name: '怎样相连' });
    await sentence.getByRole('link', { name: '湛江市' }).waitFor();
    expect(await sentence.innerText()).toMatch(/钢铁带动工程[^]*湛江市/);
  });

  test('by a box drawn with Shift held, and by the button for a box', async () => {
    const page = await explorer.open(PAGE);
    const one = await onScreen(page, PROGRAMME);
    const other = await onScreen(page, STEEL);
    const corners = [
      { x: one.x + 180, y: one.y - 22 },
      { x: one.x - 80, y: other.y + 22 },
    ] as const;
    await page.keyboard.down('Shift');
    await drag(page, ...corners);
    await page.keyboard.up('Shift');
    await pickedBar(page).getByText('选了 3 个').waitFor();
    await pickedBar(page).getByRole('button', { name: '清除' }).click();
    await pickedBar(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '框选' }).click();
    await drag(page, ...corners);
    await pickedBar(page).getByText('选了 3 个').waitFor();
    expect(parameter(page, 'pick')?.split(',')).toContain(PROGRAMME);
  });

  test('with their neighbours on the drawing', async () => {
    const page = await explorer.open(`${PAGE}?pick=${PROGRAMME}`);
    await pickedBar(page).getByRole('button', { name: '选相邻条目' }).click();
    await soon(() => parameter(page, 'pick')).toBe(`${PROGRAMME},${BASE}`);
  });

  test('and what they are both related to is listed with counts before it is added, moving nothing', async () => {
    const page = await explorer.open(`${PAGE}?pick=${BASE},${PROGRAMME},${STEEL}`);
    const before = await drawnPlaces(page, PROGRAMME);
    await pickedBar(page).getByRole('button', { name: '共同关联条目' }).click();
    const dialog = page.getByRole('dialog', { name: '共同关联条目' });
    const rows = dialog.getByRole('checkbox', { name: /与 \d 个有关/ });
    await rows.first().waitFor();
    const counts = (await dialog.getByText(/与 \d 个有关/).allInnerTexts()).map((text) =>
      Number(/\d/.exec(text)?.[0]),
    );
    expect(counts).toStrictEqual(counts.toSorted((one, other) => other - one));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    await rows.first().check();
    await dialog.getByRole('button', { name: '把 1 个添到图上' }).click();
    await soon(async () => Object.keys(await placesOn(page)).length).toBe(
      Object.keys(before).length + 1,
    );
    expect(await placesOn(page)).toMatchObject(before);
  });

  test('in the list, by ticks', async () => {
    const page = await explorer.open(`${PAGE}?list=1`);
    await page.getByRole('checkbox', { name: '选中钢铁带动工程' }).check();
    await page.getByRole('checkbox', { name: '选中宝钢', exact: true }).check();
    await pickedBar(page).getByRole('link', { name: '只看这些' }).click();
    await page.waitForURL(`**/graph?of=${PROGRAMME},${BAOSTEEL}*`);
  });
});

describe('what is hidden', () => {
  test('goes from drawing, list and counts, is told, and comes back', async () => {
    const page = await explorer.open(`${PAGE}?pick=${PROGRAMME},${BAOSTEEL}`);
    const before = await drawnPlaces(page, PROGRAMME, BAOSTEEL);
    await pickedBar(page).getByRole('button', { name: '隐去' }).click();
    await page.getByRole('status').getByText('隐去了').waitFor({ state: 'attached' });
    const hidden = await placesOn(page);
    expect(Object.keys(hidden)).toHaveLength(Object.keys(before).length - 2);
    expect(before).toMatchObject(hidden);
    await page.getByRole('button', { name: '列表' }).click();
    expect(await page.getByRole('table').getByText('钢铁带动工程').count()).toBe(0);
    await page.getByRole('button', { name: '恢复隐去的 2 个' }).click();
    await page.getByRole('table').getByText('钢铁带动工程').first().waitFor();
  });
});

describe('what is pinned', () => {
  test('stays where it was dropped, after a load too, and moves nothing else', async () => {
    const page = await explorer.open(PAGE);
    const before = await drawnPlaces(page, ZHANJIANG);
    const from = await onScreen(page, ZHANJIANG);
    await drag(page, from, { x: from.x + 60, y: from.y + 90 });
    await soon(() => parameter(page, 'pin')).toMatch(new RegExp(`^${ZHANJIANG}:`));
    const [, x, y] = parameter(page, 'pin')?.split(':') ?? [];
    await soon(async () => (await placesOn(page))[ZHANJIANG]).toStrictEqual({
      x: Number(x),
      y: Number(y),
    });
    const after = await placesOn(page);
    expect(after[ZHANJIANG]).not.toStrictEqual(before[ZHANJIANG]);
    expect({ ...after, [ZHANJIANG]: before[ZHANJIANG] }).toStrictEqual(before);
    await page.reload();
    expect(await drawnPlaces(page, ZHANJIANG)).toStrictEqual(after);
    await pressBox(page, ZHANJIANG, 'Shift');
    await pickedBar(page).getByRole('button', { name: '放开' }).click();
    await soon(() => placesOn(page)).toStrictEqual(before);
  });

  test('moves together with all that are picked', async () => {
    const page = await explorer.open(`${PAGE}?pick=${ZHANJIANG},${STEEL}`);
    const before = await drawnPlaces(page, ZHANJIANG, STEEL);
    const from = await onScreen(page, ZHANJIANG);
    await drag(page, from, { x: from.x + 40, y: from.y + 60 });
    await soon(() => parameter(page, 'pin')?.split(',').length).toBe(2);
    const after = await placesOn(page);
    const shift = (id: string): number => Math.round((after[id]?.y ?? 0) - (before[id]?.y ?? 0));
    expect(shift(STEEL)).toBeGreaterThan(20);
    expect(Math.abs(shift(STEEL) - shift(ZHANJIANG))).toBeLessThanOrEqual(1);
  });
});

describe('by keyboard alone', () => {
  test('a reader walks, picks, moves, hides and takes back', async () => {
    const page = await explorer.open(PAGE);
    const before = await drawnPlaces(page, PROGRAMME);
    const count = Object.keys(before).length;
    await canvasOf(page).focus();
    await page.keyboard.press('ArrowRight');
    await soon(() => parameter(page, 'selected')).not.toBe(null);
    await page.keyboard.press(' ');
    await pickedBar(page).getByText('选了 1 个').waitFor();
    await page.keyboard.press('Shift+ArrowDown');
    await pickedBar(page).getByText('选了 2 个').waitFor();
    await page.getByRole('status').getByText('选了 2 个').waitFor({ state: 'attached' });
    await page.keyboard.press('Alt+ArrowDown');
    await soon(() => parameter(page, 'pin')?.split(',').length).toBe(2);
    await page.keyboard.press('Delete');
    await soon(async () => Object.keys(await placesOn(page)).length).toBe(count - 2);
    await page.keyboard.press('Control+z');
    await soon(async () => Object.keys(await placesOn(page)).length).toBe(count);
    await page.getByRole('status').getByText('已撤销').waitFor({ state: 'attached' });
    await page.keyboard.press('Control+z');
    await soon(() => placesOn(page)).toStrictEqual(before);
    await page.keyboard.press('Escape');
    await pickedBar(page).waitFor({ state: 'detached' });
  });

  test('? tells the keys, and Esc closes them', async () => {
    const page = await explorer.open(PAGE);
    await drawnPlaces(page, PROGRAMME);
    await canvasOf(page).focus();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: '键盘与鼠标用法' });
    await help.getByText('撤销、重做').waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
  });
});
