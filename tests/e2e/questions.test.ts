import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const PHONE = { width: 390, height: 844 };
const CLUSTER = '先进材料产业集群';

function box(page: Page, name = '搜索'): ReturnType<Page['getByRole']> {
  return page.getByRole('combobox', { name });
}

describe('a question in the search box', () => {
  test('is offered for a name that is typed, and asked by keyboard alone', async () => {
    const page = await explorer.open('/');
    // The key is heard once the page is there to hear it.
    await box(page).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(CLUSTER);
    await page.getByRole('option', { name: `哪些项目支撑${CLUSTER}？` }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/trace\?from=zm-advanced-materials-cluster&direction=UPSTREAM/);
    await page.getByRole('region', { name: '追踪的结论' }).locator('ol').waitFor();
  });

  test('is found by its initials, and its slots are filled one after the other', async () => {
    const page = await explorer.open('/data');
    await box(page).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('ygdsm');
    await page.getByRole('option', { name: /共担什么/ }).waitFor();
    await page.keyboard.press('Enter');
    const slot = page.getByRole('combobox', { name: '部门' });
    await slot.first().waitFor();
    await page.keyboard.type('自然资源厅');
    await page.getByRole('option', { name: /广东省自然资源厅/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /广东省自然资源厅，按下更换/ }).waitFor();
    await page.keyboard.type('fzggw');
    await page.getByRole('option', { name: /广东省发展改革委/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(
      /\/compare\?left=gd-natural-resources&right=gd-development-and-reform-commission/,
    );
  });

  test('takes what fills it from the same line', async () => {
    const page = await explorer.open('/');
    await box(page).fill('哪些项目支撑先进材料');
    await page.getByRole('option', { name: `哪些项目支撑${CLUSTER}？` }).click();
    await page.waitForURL(/\/trace\?/);
  });

  test('shows its GraphQL, and leads to GraphiQL with it', async () => {
    const page = await explorer.open('/');
    await box(page).fill(CLUSTER);
    await page.getByRole('option', { name: `${CLUSTER}依托什么？` }).click();
    await page.getByText('问的是').waitFor();
    await page.getByRole('button', { name: '改', exact: true }).click();
    await page.getByText('看它的 GraphQL').click();
    await page.getByRole('region', { name: '查询' }).getByText('query WhatItStandsOn').waitFor();
    const variables = page.getByRole('region', { name: '变量' });
    expect(await variables.innerText()).toContain('zm-advanced-materials-cluster');
    const href = await page.getByRole('link', { name: '在 GraphiQL 中打开' }).getAttribute('href');
    const query = new URL(href ?? '', explorer.address).searchParams.get('query') ?? '';
    const answer = await page.request.post(`${explorer.address}/graphql`, { data: { query } });
    expect(await answer.json()).toMatchObject({ data: { trace: { reached: expect.any(Array) } } });
  });

  test('can be left by Escape, and by its button', async () => {
    const page = await explorer.open('/');
    await box(page).click();
    await page.getByRole('option', { name: /若延后/ }).click();
    await page.getByRole('form', { name: /若延后/ }).waitFor();
    await page.getByRole('button', { name: '关闭' }).click();
    await box(page).click();
    await page.getByRole('option', { name: /若延后/ }).click();
    await page.getByRole('combobox', { name: '项目' }).press('Escape');
    await box(page).waitFor();
  });

  test('is asked in English on the English page, with English names, whichever language was typed', async () => {
    const page = await explorer.open('/?lang=en');
    await box(page, 'Search').fill(CLUSTER);
    const option = page.getByRole('option', {
      name: 'Which projects feed Advanced materials cluster?',
    });
    await option.waitFor();
    await box(page, 'Search').fill('which projects feed advanced mat');
    await option.click();
    await page.waitForURL(/\/trace\?.*lang=en/);
  });
});

describe('Enter', () => {
  const typeAndEnter = async (page: Page, typed: string, name = '搜索'): Promise<void> => {
    await box(page, name).fill(typed);
    await box(page, name).press('Enter');
  };

  test.each([
    ['宝钢湛江钢铁', '/entity/zm-baosteel-zhanjiang-steel-base'],
    ['bgzjgt', '/entity/zm-baosteel-zhanjiang-steel-base'],
    ['zhanjang', '/entity/gd-zhanjiang'],
    ['农业农村听', '/entity/gd-agriculture-and-rural-affairs'],
    ['哪些项目支撑先进材料产业集群？', '/trace?from=zm-advanced-materials-cluster'],
    ['湛茂一体化发展轴上有哪些项目', '/portfolio/zm-zhanjiang-maoming-integration-axis'],
    ['东海岛有哪些项目', '/portfolio/gd-donghai-island'],
    ['哪些企业做石化', '/portfolio/zm-petrochemicals'],
    ['哪些高铁在建？', '/data?types=PROJECT,LINE,HUB&stages=建设&name=高铁'],
    ['湛江市与茂名市有什么异同', '/compare?left=gd-zhanjiang&right=gd-maoming'],
    ['吴川机场和茂名石化', '/paths?from=gd-zhanjiang-wuchuan-airport&to='],
  ])('after “%s” opens what it means', async (typed, address) => {
    const page = await explorer.open('/');
    await typeAndEnter(page, typed);
    await page.waitForURL((url) =>
      decodeURIComponent(url.pathname + url.search).startsWith(address),
    );
  });

  test.each([1440, PHONE.width])('answers in English on a page %i wide', async (width) => {
    const page = await explorer.open('/data?lang=en', { width, height: PHONE.height });
    await typeAndEnter(page, 'how is Baosteel linked to Maoming', 'Search');
    await page.waitForURL(/\/paths\?from=.*&lang=en/);
    await page.getByText('You asked').waitFor();
    await page.goBack();
    await page.getByText('You asked').waitFor({ state: 'detached' });
    await typeAndEnter(page, 'airprt', 'Search');
    await page.waitForURL(/\/entity\//);
  });

  test('on what nothing is called so says that, and keeps the list', async () => {
    const page = await explorer.open('/');
    await typeAndEnter(page, '比亚迪');
    await page.getByRole('listbox').getByText('没有叫“比亚迪”的', { exact: false }).waitFor();
    await box(page).press('Enter');
    await page.getByRole('listbox').getByText('没有叫“比亚迪”的', { exact: false }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('fills a gap with the first that fits, and the question is asked', async () => {
    const page = await explorer.open('/data');
    await typeAndEnter(page, '共担什么');
    await page.getByRole('combobox', { name: '部门' }).first().waitFor();
    await page.keyboard.type('自然资源厅');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /广东省自然资源厅，按下更换/ }).waitFor();
    await page.keyboard.type('发改委');
    await page.keyboard.press('Enter');
    await page.waitForURL(
      /\/compare\?left=gd-natural-resources&right=gd-development-and-reform-commission/,
    );
  });

  test('asks a question that is changed after it was answered', async () => {
    const page = await explorer.open('/');
    await typeAndEnter(page, '谁负责广湛高铁');
    await page.waitForURL('**/entity/zm-guangzhou-zhanjiang-high-speed-rail');
    await page.getByText('问的是').waitFor();
    await page.getByRole('button', { name: '改', exact: true }).click();
    await page.getByRole('button', { name: '项目：广湛高铁，按下更换' }).click();
    await page.keyboard.type('合湛高铁');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entity/zm-hepu-zhanjiang-high-speed-rail');
    await page.getByText('谁负责合湛高铁？').waitFor();
  });
});

describe('what was chosen lately', () => {
  test('stands under the empty box, on a later page too, until it is cleared', async () => {
    const page = await explorer.open('/');
    await box(page).fill('baogang');
    await page.getByRole('option', { name: /宝钢湛江钢铁基地/ }).click();
    await page.waitForURL('**/entity/zm-baosteel-zhanjiang-steel-base');
    await page.reload();
    await box(page).click();
    const recent = page.getByRole('group', { name: '最近' });
    await recent.getByRole('option', { name: '宝钢湛江钢铁基地' }).waitFor();
    await page.getByRole('option', { name: '清除最近的' }).click();
    await box(page).blur();
    await box(page).click();
    await page.getByRole('group', { name: '可以这样问' }).waitFor();
    expect(await recent.count()).toBe(0);
    await page.reload();
    await box(page).click();
    await page.getByRole('group', { name: '可以这样问' }).waitFor();
    expect(await recent.count()).toBe(0);
  });
});

describe('the box and its questions', () => {
  test.each([
    ['/', 'light', 1440],
    ['/data?lang=en', 'dark', PHONE.width],
  ] as const)('%s (%s, %i wide) have no fault that axe finds', async (path, colorScheme, width) => {
    const page = await explorer.open(path, { colorScheme, width, height: PHONE.height });
    await page.getByRole('combobox', { name: /搜索|Search/ }).click();
    await page.getByRole('option').first().waitFor();
    await expectNoAxeFindings(page);
    await page.getByRole('option').first().click();
    await page.getByRole('form').waitFor();
    await page.locator('summary').click();
    await expectNoAxeFindings(page);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(width);
  });
});
