import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { openExplorer } from '#tests/testkit/browser.ts';
import { soon } from '#tests/testkit/canvas.ts';
import { settledPage } from '#tests/testkit/settled-page.ts';

const explorer = await openExplorer();

const PHONE = { width: 390, height: 844 };

function desk(page: Page): Locator {
  return page.getByRole('region', { name: /^(?:我的工作台|My desk)$/ });
}

/** A card of the desk, by its head. */
function card(page: Page, name: string): Locator {
  return desk(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name }) });
}

/** Chooses for whom one comes, on a first page without a desk. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^(?:设我的工作台|Set up my desk)$/ }).click();
  await pick(page, name);
}

async function pick(page: Page, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: /^(?:您为谁而来|Whom you come for)$/ });
  // What is typed goes there without another press.
  await box.and(page.locator(':focus')).waitFor();
  await box.fill(name);
  await page.getByRole('option', { name }).first().click();
}

describe('a desk of one’s own', () => {
  test('of a department leads with its tasks and the projects under these, and is there at the next visit', async () => {
    const page = await explorer.open('/');
    await choose(page, '广东省农业农村厅');
    await page.getByRole('heading', { level: 1, name: '广东省农业农村厅' }).waitFor();
    const tasks = card(page, '我的任务');
    await tasks.getByText('牵头 2 项，参加 5 项').waitFor();
    expect(await tasks.getByRole('listitem').first().innerText()).toMatch(/^牵头\s/);
    // None of the projects is its own: it only takes part in those tasks.
    const joined = card(page, '我的项目').getByText(/^只参加的任务下有 \d+ 个项目$/);
    const [count] = /\d+/.exec(await joined.innerText()) ?? [];
    await page.reload();
    await tasks.getByRole('link', { name: '全部任务，与谁共担' }).click();
    await page.waitForURL('**/responsibilities?department=gd-agriculture-and-rural-affairs');
    await page.getByRole('heading', { level: 2, name: '广东省农业农村厅' }).waitFor();
    await page
      .getByRole('navigation', { name: '它的数字' })
      .getByText(`另 ${String(count)} 个在它参加的任务下`)
      .waitFor();
  });

  test('of a city leads with its projects and who leads them; one press changes it, one forgets it', async () => {
    const page = await explorer.open('/');
    await choose(page, '茂名市');
    await card(page, '我的项目').getByText('117', { exact: true }).waitFor();
    await card(page, '谁牵头')
      .getByRole('link', { name: /发展改革委/ })
      .waitFor();
    await page.getByRole('button', { name: '换一个' }).click();
    await pick(page, '东海岛石化产业园');
    await page.getByRole('heading', { level: 1, name: '东海岛石化产业园' }).waitFor();
    await page.getByRole('button', { name: '不再显示' }).click();
    await page.getByRole('heading', { level: 1, name: '规划里的每一个项目' }).waitFor();
    expect(await page.evaluate('localStorage.getItem("plan-atlas-desk")')).not.toContain('zm-');
  });

  test('has the questions lately asked, the scenes that were kept, and what is new in the data', async () => {
    const page = await explorer.open('/');
    await choose(page, '茂名市');
    await card(page, '数据有什么新')
      .getByText(/^自 .* 起没有变化。$/)
      .waitFor();
    // A visit to data that were others.
    await page.evaluate(`{
      const desk = JSON.parse(localStorage.getItem('plan-atlas-desk'));
      const seen = { ...desk.seen, version: 'earlier', entities: 2000 };
      localStorage.setItem('plan-atlas-desk', JSON.stringify({ ...desk, seen }));
      const scene = { id: 's', name: '给主任的图', address: '/entity/gd-maoming', savedOn: '2026-11-01T08:00:00.000Z' };
      localStorage.setItem('plan-atlas-scenes', JSON.stringify({ kind: 'plan-atlas-scenes', version: 1, scenes: [scene] }));
      const entity = { id: 'gd-zhanjiang', type: 'CITY', name: '湛江市', nameEn: null };
      localStorage.setItem('plan-atlas-recent', JSON.stringify([{ kind: 'entity', entity }]));
    }`);
    await page.reload();
    await card(page, '数据有什么新').getByText('条目 2,000 → 2,141').waitFor();
    await card(page, '最近的问题').getByRole('link', { name: '湛江市' }).waitFor();
    await card(page, '我的收藏').getByRole('link', { name: '给主任的图' }).click();
    await page.waitForURL('**/entity/gd-maoming');
  });

  test('is chosen on a phone, too, and in English by English names; it is for everyone', async () => {
    const page = await explorer.open('/?lang=en', PHONE);
    await choose(page, 'Maoming City');
    await card(page, 'My projects').getByText('117', { exact: true }).waitFor();
    await settledPage(page);
    await expectNoAxeFindings(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await settledPage(page);
    await expectNoAxeFindings(page);
  });
});

test('who has no desk finds the first page as it was, with one line that offers it', async () => {
  const page = await explorer.open('/');
  await page.getByRole('heading', { level: 1, name: '规划里的每一个项目' }).waitFor();
  await page.getByText('常为一个部门、城市或园区而来？').waitFor();
  await soon(() => desk(page).count()).toBe(0);
  expect(await page.evaluate('localStorage.getItem("plan-atlas-desk")')).toBeNull();
});
