import { readFile } from 'node:fs/promises';

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { readDocument, readPages } from '#tests/testkit/briefs.ts';
import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const HYDROGEN = '/slips/zm-baosteel-hydrogen-shaft-furnace';

function panelOf(page: Page): Locator {
  return page.getByRole('complementary', { name: '详情' });
}

describe('[Q3] if it slips', () => {
  test('from a project in three presses: who is told, leads first, and by which task', async () => {
    const page = await explorer.open('/entity/zm-baosteel-hydrogen-shaft-furnace');
    await page.getByRole('link', { name: '延后影响' }).click();
    const part = page.locator('#delay-informed');
    await part.waitFor();
    expect((await part.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /建设运营单位 .*宝钢 .*牵头部门 .*广东省工业和信息化厅 牵头 升级发展战略性支柱产业 附件2\.2 .*广东省发展改革委 牵头 .*参加部门 .*广东省卫生健康委 参加/,
    );
    await part.getByRole('link', { name: '附件2.2' }).first().click();
    await panelOf(page).getByText('规划所述的关系').waitFor();
  });

  test('says what it feeds with steps, strength and basis, and leads to the trace', async () => {
    const page = await explorer.open(HYDROGEN);
    const fed = page.locator('#delay-fed');
    await fed.getByText('先进材料产业集群').waitFor();
    expect((await fed.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /先进材料产业集群 (规划所述|含推断) \d 步 强度 0\.\d\d/,
    );
    await fed.getByRole('link', { name: '在追踪里看 · 产业集群' }).click();
    await page.waitForURL('**/trace?*until=CLUSTER*');
    await page.goBack();
    await fed.getByText('先进材料产业集群').waitFor();
  });

  test('says what waits for it, through others too, each with its place', async () => {
    const page = await explorer.open('/slips/沈海高速公路');
    const waits = page.locator('#delay-dependents');
    await waits.getByText('一体化核心圈').waitFor();
    const line = waits.locator('li').filter({ hasText: '一体化核心圈' });
    expect((await line.innerText()).replaceAll(/\s+/g, ' ')).toBe(
      '区 一体化核心圈 依托 湛茂一体化发展轴 2.4¶5 2.4¶11',
    );
  });

  test('tells what belongs to the same base, what that goes on to feed, and takes what only the reader knows', async () => {
    const page = await explorer.open(HYDROGEN);
    const told = page.locator('#delay-informed');
    await told.getByRole('link', { name: '宝钢', exact: true }).waitFor();
    await told.getByRole('link', { name: '宝钢湛江钢铁基地' }).waitFor();
    await told.getByRole('link', { name: '湛江市' }).waitFor();
    const beside = page.locator('#delay-neighbours');
    await beside.getByRole('link', { name: '湛江钢铁零碳高等级薄钢板工厂项目' }).waitFor();
    expect(await beside.getByRole('link', { name: /氢基竖炉/ }).count()).toBe(0);
    const onward = page
      .locator('#delay-fed')
      .getByRole('listitem')
      .filter({ hasText: '钢铁带动工程' });
    await onward.getByText('经 宝钢湛江钢铁基地').waitFor();
    await page.getByRole('textbox', { name: '延后多久' }).fill('一年');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Word 文档' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^延后影响-宝钢湛江钢铁氢基竖炉项目-.*\.docx$/);
    const { tables } = await readDocument(await readFile(await download.path()));
    expect(tables[0]?.[1]?.[0]).toBe('一年');
  });

  test('says in a sentence where the plan says nothing', async () => {
    const page = await explorer.open(HYDROGEN);
    await page.getByText('规划没有写哪一项依赖或依托它。').waitFor();
  });

  test('is chosen by pinyin where nothing is given, by keyboard alone', async () => {
    const page = await explorer.open('/slips');
    await page.getByRole('combobox', { name: '什么会延后' }).focus();
    await page.keyboard.type('zhanjianggang');
    await page
      .getByRole('option', { name: /湛江港/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '湛江港：延后影响' }).waitFor();
  });

  test.each([
    {
      language: 'zh',
      most: 1,
      field: '延后多久',
      press: '打印',
      name: '延后影响-宝钢湛江钢铁氢基竖炉项目-',
      told: /宝钢湛江钢铁基地[^]*谁要等它[^]*来源与说明/,
    },
    {
      language: 'en',
      most: 2,
      field: 'How long',
      press: 'Print',
      name: 'if-it-slips-Baosteel',
      told: /Whom to tell[^]*In the same place[^]*Sources/,
    },
  ])(
    'stands on paper as a short sheet with what was filled in: $language',
    async ({ language, most, field, press, name, told }) => {
      const page = await explorer.open(`${HYDROGEN}?lang=${language}`);
      await page.getByRole('textbox', { name: field }).fill('12 个月');
      await page.evaluate('window.print = () => { window.printed = true; }');
      await page.getByRole('button', { name: press, exact: true }).click();
      await expect.poll(() => page.evaluate('window.printed')).toBe(true);
      await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
      expect(await page.title()).toContain(name);
      await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
      expect(await page.title()).not.toContain(name);
      const pages = await readPages(await page.pdf({ preferCSSPageSize: true }));
      expect(pages).toHaveLength(most);
      // Of some signs a PDF tells a variant.
      const text = pages.map((one) => one.text.normalize('NFKC')).join('\n');
      expect(text).toMatch(/12\s+个月/);
      expect(text).toMatch(told);
    },
  );

  test('what is not there is said, with a way on', async () => {
    const page = await explorer.open('/slips/zm-nothing');
    await page.getByText('没有“zm-nothing”这个条目').waitFor();
  });
});
