import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const AXIS = '/corridors/zm-zhanjiang-maoming-integration-axis';
const SECOND = '/corridors/zm-secondary-transport-axis';
const PHONE = { width: 390, height: 844 };

describe('[Q6] what runs through a corridor', () => {
  test('from the list to its strip: the stops in the plan’s order, and what that order is', async () => {
    const page = await explorer.open('/corridors');
    await page.getByRole('link', { name: '湛茂一体化发展轴', exact: true }).click();
    const stops = page.getByRole('list', { name: /湛茂一体化发展轴 连接的/ });
    await stops.waitFor();
    expect(await stops.locator('.corridor-diagram_name > a').allInnerTexts()).toStrictEqual([
      '湛江市',
      '茂名市',
      '湛江主中心',
      '茂名副中心',
      '空港经济区',
      '吴川城区',
      '化州城区',
    ]);
    await page.getByText('站按规划写到的先后排').waitFor();
    const rails = page.getByRole('list', { name: '依托与组成' });
    await rails.getByRole('link', { name: '广湛高铁' }).waitFor();
  });

  test('a number at a stop opens its list, each with basis and place, and the address holds it', async () => {
    const page = await explorer.open(SECOND);
    const number = page.getByRole('link', { name: /^化州市：园区 \d+$/ });
    const count = Number((await number.innerText()).trim().split(/\s/).at(-1));
    await number.click();
    const along = page.getByRole('region', { name: '沿线有什么' });
    await along.getByRole('button', { name: /只看 化州市/ }).waitFor();
    expect(await along.getByRole('listitem').count()).toBe(count);
    expect(await along.getByText('化州产业转移工业园').count()).toBe(1);
    expect(await along.locator('[data-part=basis]').count()).toBe(count);
    const twin = await explorer.open(page.url().slice(explorer.address.length));
    await twin.getByRole('region', { name: '沿线有什么' }).waitFor();
    await expect
      .poll(() => twin.getByRole('region', { name: '沿线有什么' }).getByRole('listitem').count())
      .toBe(count);
    await page.goBack();
    await expect.poll(() => along.getByRole('listitem').count()).toBeGreaterThan(count);
  });

  test('a stop opens in the panel, and its locator opens the relation with its evidence', async () => {
    const page = await explorer.open(AXIS);
    const stop = page.locator('.corridor-diagram_stop').filter({ hasText: '空港经济区' });
    await stop.getByRole('link', { name: '空港经济区', exact: true }).click();
    const panel = page.getByRole('complementary', { name: '详情' });
    await panel.getByRole('heading', { name: '空港经济区' }).waitFor();
    await stop.getByRole('link', { name: '2.4¶5' }).click();
    await panel.getByText('规划所述的关系').waitFor();
  });

  test('a derived relation is told apart by word, line and place', async () => {
    const page = await explorer.open(`${SECOND}?stop=gd-huazhou&type=PARK`);
    const row = page
      .getByRole('region', { name: '沿线有什么' })
      .getByRole('listitem')
      .filter({ hasText: '化州产业转移工业园' });
    await row.locator('.basis-mark_derived').waitFor();
    await row.getByRole('link', { name: /依据 \d+ 条/ }).click();
    await page.getByRole('complementary', { name: '详情' }).getByText('规则：名称含地名').waitFor();
  });

  test('a corridor made of corridors shows each as a line that opens', async () => {
    const page = await explorer.open('/corridors/六轴');
    const parts = page.getByRole('region', { name: '由这些走廊合成' });
    await parts.getByRole('link', { name: '湛茂—桂湘鄂发展轴' }).click();
    await page.getByRole('heading', { level: 1, name: '湛茂—桂湘鄂发展轴' }).waitFor();
  });

  test('what is no corridor is refused in the reader’s words, with a way on', async () => {
    // The server answers with the reason and status 200: nothing fails on the way.
    const page = await explorer.open('/corridors/湛江港');
    await page.getByText(/不是走廊/).waitFor();
    await page.getByRole('link', { name: '回首页' }).waitFor();
  });
});

describe('〔园区〕在哪些走廊上？', () => {
  test('a park found by pinyin is on those that run through where it lies, each with why', async () => {
    const page = await explorer.open('/corridors');
    await page.getByRole('combobox', { name: '在哪些走廊上？' }).fill('huazhouchanye');
    await page.getByRole('option', { name: /化州产业转移工业园/ }).click();
    await page
      .getByRole('heading', { level: 1, name: '化州产业转移工业园 在哪些走廊上' })
      .waitFor();
    const first = page.getByRole('main').getByRole('listitem').first();
    expect((await first.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /^都市圈交通副轴 连接 3\.1¶3 市? ?化州市 境内有 依据 1 条 园? ?化州产业转移工业园$/,
    );
    expect(new URL(page.url()).pathname).toBe('/corridors');
  });

  test('from the park’s own panel, by keyboard', async () => {
    const page = await explorer.open('/entity/化州产业转移工业园');
    await page.getByRole('link', { name: '在哪些走廊上' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '都市圈交通副轴' }).first().waitFor();
  });

  test('where there is none, it says so and what to try', async () => {
    const page = await explorer.open('/corridors?with=广东省水利厅');
    await page.getByText('没有走廊经过它').waitFor();
  });
});

describe('the corridors on a phone', () => {
  test('the strip stands upright: each stop below the one before', async () => {
    const page = await explorer.open(AXIS, PHONE);
    const stops = page.locator('.corridor-diagram_stop');
    await stops.first().waitFor();
    const tops = await page.evaluate(
      '[...document.querySelectorAll(".corridor-diagram_stop")].map((stop) => stop.getBoundingClientRect().top)',
    );
    expect(tops).toStrictEqual(
      [...new Set(Array.isArray(tops) ? tops : [])].toSorted((a, b) => Number(a) - Number(b)),
    );
    expect(await stops.count()).toBe(7);
  });
});
