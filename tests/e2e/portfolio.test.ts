import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { settledList } from '#tests/testkit/settled-list.ts';
import { panelOf } from '#tests/testkit/explorer-page.ts';

const explorer = await openExplorer();

const PHONE = { width: 390, height: 844 };

function table(page: Page, name = '项目清单表'): Locator {
  return page.getByRole('table', { name });
}

async function askInBox(page: Page, typed: string, question: string, name = '搜索') {
  await page.getByRole('combobox', { name }).fill(typed);
  await page.getByRole('option', { name: question }).waitFor();
  await settledList(page);
  await page.getByRole('option', { name: question }).click();
}

describe('from the search box to the table', () => {
  test('东海岛 is first of all asked for its projects, each with its operators', async () => {
    const page = await explorer.open('/');
    await page.getByRole('combobox', { name: '搜索' }).fill('东海岛');
    const about = page.getByRole('group', { name: '关于它，可以问' });
    await about.waitFor();
    expect(await about.getByRole('option').first().innerText()).toBe('东海岛有哪些项目？');
    await about.getByRole('option').first().click();
    await page.waitForURL('**/portfolio/gd-donghai-island');
    await page
      .getByText('东海岛有 8 个项目：建设 3、规划 1、升级改造 1、没写阶段 3', { exact: true })
      .waitFor();
    expect(await table(page).getByRole('row').count()).toBe(9);
    const row = table(page).getByRole('row', { name: /威立雅湛江东海岛石化园区/ });
    await row.getByRole('link', { name: '威立雅', exact: true }).waitFor();
    await row.getByRole('link', { name: /威立雅 建设运营 .*专栏6.1¶1/ }).waitFor();
    await row.getByText('广东省工业和信息化厅').waitFor();
  });

  test('the words of the question name the place in the same line, on a phone and in English too', async () => {
    const page = await explorer.open('/?lang=en', PHONE);
    await askInBox(
      page,
      'which projects are in donghai island',
      'Which projects are in Donghai Island?',
      'Search',
    );
    await page.waitForURL('**/portfolio/gd-donghai-island?lang=en');
    await page.getByText('In Donghai Island: Project 8', { exact: false }).waitFor();
    expect(await table(page, 'Table of the portfolio').getByRole('row').count()).toBe(9);
  });

  test('上有哪些项目 is asked of a corridor, and of an island all the same', async () => {
    const page = await explorer.open('/');
    await askInBox(page, '东海岛上有哪些项目', '东海岛有哪些项目？');
    await page.waitForURL('**/portfolio/gd-donghai-island');
    await askInBox(page, '湛茂一体化发展轴上有哪些项目', '湛茂一体化发展轴上有哪些项目？');
    await page.waitForURL('**/portfolio/zm-zhanjiang-maoming-integration-axis');
    await table(page).getByText('在线上').waitFor();
    await table(page).getByText('在它所连之处').waitFor();
  });

  test('石化 leads to the companies of the industry and its narrower ones, with what each runs and where', async () => {
    const page = await explorer.open('/', PHONE);
    await askInBox(page, '石化', '哪些企业做石油化工？');
    await page.waitForURL('**/portfolio/zm-petrochemicals');
    await page.getByText('做石油化工的有 10 个单位').waitFor();
    await page.getByText('含下位产业 2 项').waitFor();
    const works = table(page).getByRole('row', { name: /巴斯夫（广东）一体化基地项目/ });
    await works.getByRole('link', { name: '湛江市', exact: true }).waitFor();
    // What the plan only wishes says so.
    await page.getByText('1 个只是规划的设想', { exact: false }).waitFor();
  });

  test('an organization is asked for what it builds or runs', async () => {
    const page = await explorer.open('/');
    await askInBox(page, '宝钢运营什么', '宝钢建设运营什么？');
    await page.waitForURL('**/portfolio/cn-baosteel');
    await page.getByText('宝钢建设运营 2 个项目、1 个园区', { exact: false }).waitFor();
  });
});

describe('the table', () => {
  test('is narrowed by type, stage and operator, in the address, and widened by the back button', async () => {
    const page = await explorer.open('/portfolio/gd-zhanjiang');
    await page.getByText(/^湛江市有 111 个项目：.*没写阶段 \d+$/).waitFor();
    await page
      .getByRole('group', { name: '阶段' })
      .getByRole('link', { name: /^前期研究/ })
      .click();
    await page.waitForURL(/stage=/);
    await page.getByText('湛江市有 111 个项目', { exact: false }).waitFor({ state: 'detached' });
    const stage = table(page).locator('td[data-label=阶段]');
    await stage.first().waitFor();
    const stages = await stage.allInnerTexts();
    expect(stages.every((text) => text.startsWith('前期研究'))).toBe(true);
    await page.goBack();
    await page.getByText('湛江市有 111 个项目', { exact: false }).waitFor();
    await page.getByRole('combobox', { name: '运营、建设主体' }).selectOption({ label: '宝钢 2' });
    await page.waitForURL(/operator=cn-baosteel/);
    await page.getByText('湛江市有 2 个项目', { exact: false }).waitFor();
    await page.getByRole('group', { name: '类型' }).getByRole('link', { name: /^园区/ }).click();
    await page.getByText('湛江市有 2 个项目、1 个园区', { exact: false }).waitFor();
    await page.getByRole('link', { name: '全部清除' }).click();
    await page.waitForURL('**/portfolio/gd-zhanjiang');
  });

  test('opens the evidence of any cell beside it', async () => {
    const page = await explorer.open('/portfolio/gd-donghai-island');
    const row = table(page).getByRole('row', { name: /威立雅湛江东海岛石化园区/ });
    await row.getByRole('link', { name: /威立雅 建设运营 .*专栏6.1¶1/ }).click();
    await panelOf(page).getByText('建设运营').first().waitFor();
    expect(page.url()).toContain('selected=');
  });

  test('that is empty says why, and what there is instead', async () => {
    const page = await explorer.open('/portfolio/湛江奋勇高新区');
    await page.getByText('图谱里没有“湛江奋勇高新区”的项目', { exact: false }).waitFor();
    await page.getByRole('group', { name: '类型' }).getByRole('link', { name: /平台/ }).click();
    await page.getByText('湛江奋勇高新区有 1 个平台', { exact: false }).waitFor();
  });

  test('of a place leads to that of the city around it, where what the plan puts no nearer is', async () => {
    const page = await explorer.open('/portfolio/gd-donghai-island');
    await page.getByRole('link', { name: '看湛江市的' }).click();
    await page.waitForURL('**/portfolio/gd-zhanjiang');
  });

  test('is a press away from the panel of a place, a park, an industry, an organization', async () => {
    for (const [path, link] of [
      ['gd-donghai-island', '这里有哪些项目'],
      ['zm-donghai-island-petrochemical-park', '这里有哪些项目'],
      ['zm-zhanjiang-maoming-integration-axis', '这条线上有哪些项目'],
      ['zm-petrochemicals', '哪些企业做它'],
      ['cn-baosteel', '它建设运营什么'],
    ] as const) {
      const page = await explorer.open(`/entity/${path}?list=1`);
      await page.getByRole('link', { name: link }).click();
      await page.waitForURL(`**/portfolio/${path}*`);
      await table(page).waitFor();
    }
  });

  test('is whole on paper: no filter, who takes part unfolded, on the day it was printed', async () => {
    const page = await explorer.open('/portfolio/gd-donghai-island');
    await table(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('group', { name: '类型' }).count()).toBe(0);
    await page.getByText('参加：广东省卫生健康委').filter({ visible: true }).first().waitFor();
    await page.getByText('格格注明依据').waitFor();
    // A sheet of A4 across is 273 mm wide between its margins: no column is lost at its edge.
    await page.setViewportSize({ width: 1032, height: 700 });
    const edge = await table(page).evaluate((it) => it.getBoundingClientRect().right);
    expect(edge).toBeLessThanOrEqual(1032);
  });
});

test('a page without a subject offers some', async () => {
  const page = await explorer.open('/portfolio');
  await page.getByRole('link', { name: '东海岛有哪些项目' }).click();
  await page.waitForURL('**/portfolio/gd-donghai-island');
});
