import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { soon } from '#tests/testkit/canvas.ts';
import { panelOf } from '#tests/testkit/explorer-page.ts';
import { settledPage } from '#tests/testkit/settled-page.ts';

const explorer = await openExplorer();

const AREA = '/entity/zm-metropolitan-area';
const RAIL = '/entity/zm-guangzhou-zhanjiang-high-speed-rail';
const CHANNEL = 'zm-zhanjiang-port-400kt-channel';

async function told(locator: Locator): Promise<string> {
  return (await locator.innerText()).replaceAll(/\s+/g, ' ');
}

describe('what the plan calls a thing', () => {
  test('stands below its name: what it is called first, then what it is to be called, with the word and the place', async () => {
    const page = await explorer.open(AREA);
    const titles = panelOf(page).getByRole('region', { name: '称号' });
    await titles.getByText('世界荔枝主产区').waitFor();
    expect(await told(titles.getByRole('listitem').first())).toMatch(/ 已有 1\.1¶\d$/);
    await titles.getByRole('button', { name: /列出全部 \d+ 个称号/ }).click();
    const wished = titles.getByRole('listitem').filter({ hasText: '现代化沿海经济带西翼增长极' });
    expect(await told(wished)).toBe('现代化沿海经济带西翼增长极 拟 · 培育成为 2.3¶1');
    await wished.getByRole('link', { name: '2.3¶1' }).click();
    await page.waitForURL(/\/outline\?at=2\.3(?:¶|%C2%B6)1/);
  });

  test('stands in the printed brief too', async () => {
    const page = await explorer.open(`${AREA}?lang=en`);
    await panelOf(page, 'Details').getByRole('region', { name: 'Titles' }).waitFor();
    await settledPage(page);
    await page.emulateMedia({ media: 'print' });
    const brief = await told(page.locator('.print-sheet_printSheet'));
    expect(brief).toContain('现代化沿海经济带西翼增长极 intended · 培育成为 2.3¶1');
    expect(brief).toContain('世界荔枝主产区 existing 1.1¶5');
  });
});

describe('how far a thing has come', () => {
  test('is told of a line, with the plan’s word and a link to its place', async () => {
    const page = await explorer.open(RAIL);
    const facts = panelOf(page).locator('.entity-panel_facts');
    await facts.waitFor();
    expect(await told(facts)).toContain('阶段 建设（规划写“加快推进”，3.1¶5）');
    await facts.getByRole('link', { name: '3.1¶5' }).click();
    await page.waitForURL(/\/outline\?at=3\.1(?:¶|%C2%B6)5/);
  });

  test('is told on the page of its delay, and in the table, whatever the type', async () => {
    const page = await explorer.open('/slips/zm-guangzhou-zhanjiang-high-speed-rail');
    await page.getByText('建设（规划写“加快推进”，').waitFor();
    await page.goto(`${explorer.address}/data?types=LINE&name=广湛高铁&stages=建设`);
    const row = page.getByRole('row').filter({ hasText: '广湛高铁' });
    await soon(() => told(row)).toMatch(/线路.*建设/);
    await page.getByRole('link', { name: /^建设 ?\d+$/ }).waitFor();
  });
});

describe('[Q3] who answers for it', () => {
  test('says where the thing itself is the task’s matter', async () => {
    const page = await explorer.open(RAIL);
    await panelOf(page).getByText('它就是这项任务的对象').first().waitFor();
  });

  test('says through what, where only a whole is: in the panel, on the page of a delay, on paper', async () => {
    const through = '经由湛江港，它是湛江港的一部分';
    const page = await explorer.open(`/entity/${CHANNEL}`);
    await panelOf(page).getByText(through).first().waitFor();
    await settledPage(page);
    await page.emulateMedia({ media: 'print' });
    expect(await told(page.locator('.print-sheet_printSheet'))).toContain(through);
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${explorer.address}/slips/${CHANNEL}?lang=en`);
    await page
      .locator('#delay-informed')
      .getByText(/^Through .*, of which it is a part$/)
      .first()
      .waitFor();
  });
});

describe('a name that means several', () => {
  const both = ['茂名高新区', '湛江高新技术产业开发区'];

  test('in the address offers them, and the page asked for opens for the one that is chosen', async () => {
    const page = await explorer.open('/slips/茂名港');
    await page.locator('#delay-informed').waitFor();
    // What the server refuses is no fault of the page.
    await page.goto(`${explorer.address}/slips/高新区`);
    const notice = page.getByRole('alert');
    for (const name of both) {
      await notice.getByRole('link', { name }).waitFor();
    }
    await notice.getByRole('link', { name: '湛江高新技术产业开发区' }).click();
    await page.waitForURL('**/slips/gd-zhanjiang-high-tech-zone');
    await page.getByRole('heading', { name: '湛江高新技术产业开发区：延后影响' }).waitFor();
    await page.goto(`${explorer.address}/entity/高新区`);
    for (const name of both) {
      await notice.getByRole('link', { name }).waitFor();
    }
  });

  test('in a question that is typed offers the question of each', async () => {
    const page = await explorer.open('/');
    await page.getByRole('combobox', { name: '搜索' }).fill('谁负责高新区');
    for (const name of both) {
      await page.getByRole('option', { name: `谁负责${name}？` }).waitFor();
    }
  });
});

test('a bound or a rough figure bears its sign, with the plan’s words beside it', async () => {
  const page = await explorer.open('/figures?as=table');
  const row = page.getByRole('row').filter({ hasText: '城乡居民可支配收入比值' });
  await soon(() => told(row)).toMatch(/≤ 1\.6 规划写“1\.6 以内”/);
  await row.getByRole('link').first().click();
  await soon(() => told(panelOf(page).locator('.entity-panel_facts'))).toContain(
    '≤ 1.6（规划写“1.6 以内”）',
  );
  await page.goto(`${explorer.address}/figures?as=table&lang=en`);
  await page.getByText('≈ 57 %').waitFor();
  await page.getByText('≥ 66 %').waitFor();
});

describe('the vocabulary of industries', () => {
  const industry = (id: string, name: string) => ({
    __typename: 'Industry',
    id,
    type: 'INDUSTRY',
    name,
    nameEn: null,
  });
  const narrower = [industry('zm-one', '甲业'), industry('zm-two', '乙业')];

  // What the seed holds of it may change; what the page makes of it may not.
  async function withVocabulary(page: Page): Promise<void> {
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? '';
      if (!/query (?:IndustryScope|Entity)\(/.test(asked)) {
        await route.fallback();
        return;
      }
      const response = await route.fetch();
      const answer: unknown = await response.json();
      const entity =
        typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'data') : undefined;
      Object.assign(Reflect.get(Object(entity), 'entity'), {
        narrower: narrower.map((one) => ({ ...one, narrower: [] })),
        broader: [],
        everydayWords: ['化工'],
        gbt4754: 'C26',
      });
      await route.fulfill({ response, json: answer });
    });
  }

  test('stands in the panel, said to be ours', async () => {
    const page = await explorer.open('/data');
    await withVocabulary(page);
    await page.goto(`${explorer.address}/entity/zm-green-petrochemicals`);
    const terms = panelOf(page).getByRole('region', { name: '产业词表' });
    await terms.waitFor();
    expect(await told(terms)).toMatch(
      /产业词表 （本图谱所编，非规划原文） 下位产业 .*甲业 .*乙业 俗称 化工 国标行业（GB\/T 4754—2017） C26/,
    );
    await terms.getByRole('link', { name: '甲业' }).waitFor();
  });

  test('says on the pages of parks and data which narrower ones the answer includes', async () => {
    const page = await explorer.open('/data');
    await withVocabulary(page);
    await page.goto(`${explorer.address}/parks?industry=绿色石化产业`);
    await page.getByText('含下位产业 2 项：').waitFor();
    await page.goto(`${explorer.address}/data?industry=绿色石化产业&lang=en`);
    await page.getByText('includes 2 narrower industries:').waitFor();
  });
});
