import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { panelOf } from '#tests/testkit/explorer-page.ts';
import { settledPage } from '#tests/testkit/settled-page.ts';

const explorer = await openExplorer();

const CITY = '/entity/gd-zhanjiang';
const TRACE = '/trace?from=zm-baosteel-zhanjiang-steel-base&until=CLUSTER';
const DERIVED = `${TRACE}&selected=zm-steel-driven-programme~FEEDS~zm-advanced-materials-cluster`;
const PHONE = { width: 390, height: 844 };

async function widthOf(panel: Locator): Promise<number> {
  return Math.round((await panel.boundingBox())?.width ?? 0);
}

describe('the panel’s width', () => {
  test('is changed by keyboard, by press and by drag, and remembered', async () => {
    const page = await explorer.open(CITY);
    const panel = panelOf(page);
    const edge = page.getByRole('separator', { name: /面板宽度/ });
    await edge.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => widthOf(panel)).toBe(440);
    await edge.click();
    await expect.poll(() => widthOf(panel)).toBe(400);
    await edge.click();
    await expect.poll(() => widthOf(panel)).toBe(640);
    const from = await edge.boundingBox();
    const [x, y] = [(from?.x ?? 0) + 12, (from?.y ?? 0) + 60];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 100, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => widthOf(panel)).toBe(540);
    await page.reload();
    await expect.poll(() => widthOf(panel)).toBe(540);
  });
});

describe('what the panel tells', () => {
  test('a number opens its list, and folds it again', async () => {
    const page = await explorer.open(CITY);
    const group = panelOf(page).locator('.relation-groups_group', { hasText: '境内有' });
    await group.waitFor();
    const first = await group.getByRole('listitem').count();
    const number = group.locator('.relation-groups_countButton');
    const total = Number(await number.innerText());
    expect(total).toBeGreaterThan(first);
    await number.click();
    await expect.poll(() => group.getByRole('listitem').count(), { timeout: 20_000 }).toBe(total);
    await number.press('Enter');
    await expect.poll(() => group.getByRole('listitem').count()).toBe(first);
  });

  test('the index leads eye and keyboard to a part, and stays in sight', async () => {
    const page = await explorer.open(CITY);
    await settledPage(page);
    const index = panelOf(page).getByRole('navigation', { name: '这里有什么' });
    await index.getByRole('button', { name: '原文' }).press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('part-evidence');
    await expect.poll(() => isInSight(page, '#part-evidence h3')).toBe(true);
    await expect.poll(() => isInSight(page, '.panel-index_index')).toBe(true);
  });

  test('a derived relation unfolds, ground below ground, down to what the plan states', async () => {
    const page = await explorer.open(DERIVED);
    const panel = panelOf(page);
    await panel.getByText('规则：经同一产业').waitFor();
    expect(await panel.locator('mark').allInnerTexts()).toContain('钢铁带动工程');
    await panel.getByRole('button', { name: '看它的依据' }).click();
    const inner = panel.locator('.relation-panel_derivation .relation-panel_derivation');
    await inner.getByText('规则：同一产业的两种写法').waitFor();
    expect(await inner.getByRole('listitem').first().innerText()).toMatch(/4\.2¶3/);
    // Nothing is left that could be unfolded further: all of it is stated.
    await expect.poll(() => inner.getByRole('button', { name: '看它的依据' }).count()).toBe(0);
  });

  test('in English, places and stages are read in English', async () => {
    const page = await explorer.open('/entity/zm-baosteel-hydrogen-shaft-furnace?lang=en');
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByText('under construction').waitFor();
    await panel.getByText('Annex 2.2').first().waitFor();
    await panel.getByText('Box 6.2¶1').first().waitFor();
    expect(await panel.locator('[data-part=locator]', { hasText: /附件|专栏/ }).count()).toBe(0);
  });
});

async function isInSight(page: Page, selector: string): Promise<boolean> {
  const room = await page.locator(selector).first().boundingBox();
  return room !== null && room.y >= 0 && room.y + room.height <= 900;
}

describe('on a phone', () => {
  test('the sheet grows and shrinks by press and by drag, and its end can be read', async () => {
    const page = await explorer.open('/entity/zm-baosteel-zhanjiang-steel-base', PHONE);
    const panel = panelOf(page);
    const height = async (): Promise<number> => (await panel.boundingBox())?.height ?? 0;
    const low = await height();
    await page.getByRole('button', { name: '展开面板' }).click();
    await expect.poll(height).toBeGreaterThan(low + 100);
    const handle = await page.getByRole('button', { name: '收起面板' }).boundingBox();
    const [x, y] = [(handle?.x ?? 0) + 100, (handle?.y ?? 0) + 12];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 120, { steps: 4 });
    await page.mouse.up();
    await expect.poll(height).toBe(low);
  });

  test('what turns to the drawing and back lies over nothing', async () => {
    const page = await explorer.open(TRACE, PHONE);
    const toDrawing = page.getByRole('button', { name: '看图' });
    const room = await toDrawing.boundingBox();
    const list = await panelOf(page).boundingBox();
    expect((room?.y ?? 0) + (room?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
    await toDrawing.click();
    await page.locator('.graph-view_view').waitFor();
    await page.getByRole('button', { name: '看说明' }).click();
    await panelOf(page).getByText('3 条路径').waitFor();
  });
});
