import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const NEED = '/parks?industry=绿色石化产业&place=湛江市&transport=湛江港';
const SIDE = `${NEED}&side=zm-donghai-island-petrochemical-park,gd-maoming-high-tech-zone&view=side`;
const PHONE = { width: 390, height: 844 };

const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const addressOf = (page: Page): string => decodeURIComponent(page.url());

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => {
    const scroller = document.querySelector('[data-part=document-scroll]');
    return Math.max(
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      (scroller?.scrollWidth ?? 0) - (scroller?.clientWidth ?? 0),
    );
  });
  expect(excess).toBe(0);
}

describe('an investment officer finds a park', () => {
  test('from a blank form: the answer follows each slot, with reasons and their places', async () => {
    const page = await explorer.open('/parks');
    await page.getByRole('combobox', { name: '产业' }).fill('绿色石化');
    await page.getByRole('option', { name: /^绿色石化产业/ }).click();
    await card(page, '东海岛石化产业园').waitFor();
    await page.getByRole('combobox', { name: '港口、铁路、机场' }).fill('湛江港');
    await page.getByRole('option', { name: '湛江港', exact: true }).click();
    const best = page.getByRole('article').first();
    await best.getByText('与湛江港在同一个片区或地点').waitFor();
    expect(await best.getAttribute('aria-label')).toBe('东海岛石化产业园');
    expect((await best.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /0\.84 满分 1 .*\+0\.64 最多 0\.69 业 园区名称里就有“石化”（规划对绿色石化产业的另一种写法）/,
    );
    expect(addressOf(page)).toMatch(
      /industry=zm-green-petrochemical\S*&transport=gd-zhanjiang-port/,
    );
    await page.goBack();
    await best.getByText('与湛江港在同一个片区或地点').waitFor({ state: 'detached' });
  });

  test('opens a reason’s relation beside the list, with the passage’s place', async () => {
    const page = await explorer.open(NEED);
    await card(page, '东海岛精细化工园')
      .getByRole('link', { name: '东海岛精细化工园 支撑 石油化工：4.1¶5' })
      .click();
    const panel = page.getByRole('complementary', { name: '详情' });
    await panel.getByText('规划所述的关系').waitFor();
    expect(await panel.innerText()).toContain('4.1¶5');
    expect(addressOf(page)).toContain('selected=zm-donghai-island-fine-chemical-park~FEEDS~');
  });

  test('tells the score in figures and words to who does not see the bar, and what was not found', async () => {
    const page = await explorer.open(NEED);
    const other = card(page, '茂名高新区');
    await other.getByText(/它与湛江港的关系/).waitFor();
    const bar = await other.getByRole('img').getAttribute('aria-label');
    expect(bar).toMatch(
      /^得分 0\.43，满分 1：规划写明绿色石化产业的集群以它为依托 0\.42，另有.*（绿色石化产业） 0\.01$/,
    );
  });

  test('is told what stands most in the way where no park has all, and can take it away', async () => {
    const page = await explorer.open('/parks?industry=绿色石化产业&transport=湛江吴川机场');
    await page.getByText(/没有一个园区样样都有；缺得最多的是 湛江吴川机场/).waitFor();
    await page.getByRole('link', { name: '去掉它再找' }).click();
    await page.getByText(/没有一个园区样样都有/).waitFor({ state: 'detached' });
    expect(addressOf(page)).toMatch(/\/parks\?industry=绿色石化产业$/);
  });

  test('asks for parks like one, and the need steps aside', async () => {
    const page = await explorer.open('/parks');
    await page.getByRole('link', { name: /与 东海岛石化产业园 相近的/ }).click();
    await page.getByRole('heading', { name: '与 东海岛石化产业园 相近的园区' }).waitFor();
    await card(page, '茂名滨海新区绿色化工和氢能产业园').waitFor();
    await page.getByRole('button', { name: '去掉 东海岛石化产业园' }).click();
    await page.getByText('说出要什么，就按规划排出园区').waitFor();
  });

  test('is shown an unknown name in the address with the nearest ones', async () => {
    const page = await explorer.open('/parks?industry=绿色石化产业&like=');
    await card(page, '东海岛石化产业园').waitFor();
    const wrong = await explorer.open('/parks?industry=化工材料业');
    await wrong.getByRole('alert').getByRole('link', { name: '化工材料', exact: true }).waitFor();
  });

  test('sees more parks without losing those that are told', async () => {
    const page = await explorer.open('/parks?place=湛江市');
    await page.getByRole('button', { name: '再看 10 个' }).click();
    await expect.poll(() => page.getByRole('article').count()).toBe(20);
    expect(addressOf(page)).toContain('first=20');
  });
});

describe('parks side by side', () => {
  test('are picked from the list, told in a table, and a pasted link shows the same', async () => {
    const page = await explorer.open(NEED);
    await page.getByRole('checkbox', { name: '把东海岛石化产业园放进并排对比' }).check();
    await page.getByRole('checkbox', { name: '把茂名高新区放进并排对比' }).check();
    await page.getByRole('link', { name: '并排对比（2）' }).click();
    const table = page.getByRole('table');
    await table.getByRole('row', { name: /重点产业/ }).waitFor();
    const industries = await table.getByRole('row', { name: /重点产业/ }).innerText();
    expect(industries.replaceAll(/\s+/g, ' ')).toContain('绿色化工石化产业 都有 4.2¶2');
    const unmet = await table.getByRole('row', { name: /^没有找到/ }).innerText();
    expect(unmet).toContain('湛江港');
    const twin = await explorer.open(page.url().slice(explorer.address.length));
    await twin
      .getByRole('table')
      .getByRole('row', { name: /重点产业/ })
      .waitFor();
    await page.goBack();
    await card(page, '东海岛石化产业园').waitFor();
  });

  test('lose one, gain one by name, and four are the most', async () => {
    const page = await explorer.open(SIDE);
    await page.getByRole('link', { name: '移出 茂名高新区' }).click();
    await page.getByRole('columnheader', { name: /茂名高新区/ }).waitFor({ state: 'detached' });
    await page.getByRole('row', { name: /重点产业/ }).waitFor();
    await page.getByRole('combobox', { name: '再加一个园区' }).fill('湛江经开区');
    await page.getByRole('option', { name: /^湛江经开区/ }).click();
    await page.getByRole('columnheader', { name: /湛江经开区/ }).waitFor();
    const full = await explorer.open(
      `${NEED}&side=a-b,zm-maonan-petrochemical-park,zm-bohe-port-industrial-area,gd-haidong-high-tech-zone`,
    );
    await card(full, '东海岛石化产业园').waitFor();
    expect(
      await full.getByRole('checkbox', { name: '把东海岛石化产业园放进并排对比' }).isDisabled(),
    ).toBe(true);
  });

  test('go into the graph and into a sheet with what was looked for', async () => {
    const page = await explorer.open(SIDE);
    const graph = page.getByRole('link', { name: '在图上看' });
    await page.getByRole('row', { name: /重点产业/ }).waitFor();
    expect(decodeURIComponent((await graph.getAttribute('href')) ?? '')).toMatch(
      /^\/graph\?of=zm-donghai-island-petrochemical-park,gd-maoming-high-tech-zone,.*gd-zhanjiang-port/,
    );
    const sheet = await page.getByRole('link', { name: '导出表格' }).getAttribute('href');
    const answer = await fetch(explorer.address + (sheet ?? ''));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('spreadsheetml');
  });
});

describe('the page of parks', () => {
  test('works by keyboard alone: slot, suggestion, button, first reason', async () => {
    const page = await explorer.open('/parks?lang=en');
    await page.getByRole('combobox', { name: 'Industry' }).focus();
    await page.keyboard.type('lvseshihua');
    await page.getByRole('option', { name: /^Green petrochemicals 绿色石化产业/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('article').first().waitFor();
    await page.getByRole('button', { name: 'Find parks' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page
      .getByRole('checkbox', { name: /^Side by side/ })
      .first()
      .focus();
    await page.keyboard.press('Space');
    await page.getByRole('link', { name: 'Side by side (1)' }).waitFor();
  });

  test('says the same in English, by English names', async () => {
    const page = await explorer.open(`${NEED}&lang=en`);
    const best = card(page, 'Donghai Island Petrochemical Industrial Park 东海岛石化产业园');
    await best.getByText('in its name').first().waitFor();
    const told = (await best.innerText()).replaceAll(/\s+/g, ' ');
    expect(told).toMatch(
      /0\.87 of 1 \+0\.47 of 0\.51 业 bears “石化” in its name, another wording of Green petrochemicals/,
    );
  });

  test('on a phone a pasted question shows its answer first, and more can be asked', async () => {
    const page = await explorer.open(NEED, PHONE);
    const best = card(page, '东海岛石化产业园');
    await best.waitFor();
    const { y = Infinity } = (await best.boundingBox()) ?? {};
    expect(y).toBeLessThan(PHONE.height);
    const platforms = page.getByRole('group', { name: '平台与机构' });
    expect(await platforms.isVisible()).toBe(false);
    await page.getByRole('button', { name: '再加条件' }).click();
    await platforms.waitFor();
  });

  test.each([390, 320])(
    'does not scroll sideways at %d px; its table scrolls in itself',
    async (width) => {
      const page = await explorer.open(NEED, { ...PHONE, width });
      await card(page, '东海岛石化产业园').waitFor();
      await expectNoSidewaysScroll(page);
      const side = await explorer.open(SIDE, { ...PHONE, width });
      await side.getByText('左右滑动看全表').waitFor();
      await expectNoSidewaysScroll(side);
      const table = side.getByRole('region', { name: '并排对比' });
      expect(await table.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    },
  );
});

test('a park’s panel leads to parks like it, a port’s to parks that fit it', async () => {
  const page = await explorer.open('/entity/zm-donghai-island-petrochemical-park');
  await page.getByRole('link', { name: '相近的园区' }).click();
  await page.getByRole('heading', { name: '与 东海岛石化产业园 相近的园区' }).waitFor();
  const port = await explorer.open('/entity/gd-zhanjiang-port');
  await port.getByRole('link', { name: '适合的园区' }).click();
  await port.getByRole('heading', { name: '适合 湛江港 的园区' }).waitFor();
});
