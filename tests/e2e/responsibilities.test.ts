import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const PAGE = '/responsibilities';
const PHONE = { width: 390, height: 844 };

function panelOf(page: Page): Locator {
  return page.getByRole('complementary', { name: '详情' });
}

async function told(page: Page): Promise<string> {
  return (await panelOf(page).innerText()).replaceAll(/\s+/g, ' ');
}

const Works = z.object({
  responsibilityMatrix: z.object({
    cells: z.array(
      z.object({
        role: z.enum(['LEAD', 'PARTICIPANT']),
        department: z.object({ id: z.string() }),
        task: z.object({
          id: z.string(),
          covers: z.object({ nodes: z.array(z.object({ id: z.string(), type: z.string() })) }),
          measures: z.array(
            z.object({
              covers: z.object({ nodes: z.array(z.object({ id: z.string(), type: z.string() })) }),
            }),
          ),
        }),
      }),
    ),
  }),
});

/** How many projects fall under the tasks that a department leads, how many more where it takes part, and how many works in all, task by task. */
async function worksUnder(department: string) {
  const covers =
    'covers(types: [PROJECT, LINE, HUB, PARK, PLATFORM], first: 100) { nodes { id type } }';
  const query = `{ responsibilityMatrix { cells { role department { id } task { id ${covers} measures { ${covers} } } } } }`;
  const response = await fetch(`${explorer.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = z.object({ data: Works }).parse(await response.json());
  const own = data.responsibilityMatrix.cells.filter((cell) => cell.department.id === department);
  const works = own.map(({ role, task }) => {
    const all = [task, ...task.measures].flatMap((one) => one.covers.nodes);
    return { role, all: [...new Map(all.map((work) => [work.id, work])).values()] };
  });
  const projects = (role: string) =>
    works
      .filter((one) => one.role === role)
      .flatMap(({ all }) => all.filter(({ type }) => type === 'PROJECT').map(({ id }) => id));
  const led = new Set(projects('LEAD'));
  return {
    led: led.size,
    others: new Set(projects('PARTICIPANT').filter((id) => !led.has(id))).size,
    listed: works.reduce((sum, { all }) => sum + all.length, 0),
  };
}

describe('[Q3] the matrix of responsibilities', () => {
  test('holds 27 tasks by 36 departments, each duty of the annex once', async () => {
    const page = await explorer.open(PAGE);
    const grid = page.getByRole('grid', { name: /责任矩阵/ });
    await grid.waitFor();
    expect(await grid.getByRole('columnheader').count()).toBe(37);
    expect(await grid.getByRole('link', { name: / 牵头 / }).count()).toBe(49);
    expect(await grid.getByRole('link', { name: / 参加 / }).count()).toBe(94);
  });

  test('a cell opens the relation with where the annex says it', async () => {
    const page = await explorer.open(PAGE);
    await page
      .getByRole('link', { name: '广东省工业和信息化厅 牵头 升级发展战略性支柱产业' })
      .click();
    await panelOf(page).getByText('附件2.2¶1').waitFor();
    expect(await told(page)).toMatch(
      /规划所述的关系 广东省工业和信息化厅 牵头 升级发展战略性支柱产业/,
    );
    await panelOf(page).getByRole('link', { name: '回到 责任矩阵' }).click();
    await expect.poll(() => panelOf(page).count()).toBe(0);
  });

  test('a column opens its department: figures that open their lists, and with whom it shares', async () => {
    const page = await explorer.open(PAGE);
    await page.getByRole('link', { name: '广东省住房城乡建设厅，9 项任务' }).click();
    const panel = panelOf(page);
    await panel.getByRole('heading', { name: '广东省住房城乡建设厅' }).waitFor();
    expect(await panel.locator('.matrix-list_dutyList > li').count()).toBe(9);
    await panel.getByRole('link', { name: /项牵头/ }).click();
    await expect.poll(() => panel.locator('.matrix-list_dutyList > li').count()).toBe(1);
    await panel.getByRole('link', { name: '自然资源厅 6 项共担' }).click();
    await panel.getByText('共担的任务').waitFor();
    expect(await panel.locator('.pair-panel_tasks > li').count()).toBe(6);
    await page.goBack();
    await panel.getByRole('heading', { name: '牵头的任务' }).waitFor();
  });

  test.each(['gd-housing-and-urban-rural-development', 'gd-agriculture-and-rural-affairs'])(
    '%s is told its projects under the tasks that it leads, and apart from them those where it takes part',
    async (department) => {
      const { led, others, listed } = await worksUnder(department);
      const page = await explorer.open(`${PAGE}?department=${department}`);
      const figure = panelOf(page).getByRole('link', { name: /\d+ ?个项目在其牵头的任务下/ });
      await figure.getByText(`另 ${String(others)} 个在它参加的任务下`).waitFor();
      expect(Number.parseInt(await figure.innerText(), 10)).toBe(led);
      await figure.click();
      const tasks = panelOf(page).locator('section:has(> h4)');
      await tasks.first().waitFor();
      const roles = (await tasks.locator('h4').allInnerTexts()).map((head) => head.slice(0, 2));
      expect(roles).toStrictEqual(
        [...roles].sort((one, other) => Number(one === '参加') - Number(other === '参加')),
      );
      const more = tasks.getByRole('button', { name: /^列出全部 \d+ 个$/ });
      while ((await more.count()) > 0) {
        await more.first().click();
      }
      await expect.poll(() => tasks.getByRole('listitem').count()).toBe(listed);
    },
  );

  test('filters and order stand in the address, and can be taken back', async () => {
    const page = await explorer.open(PAGE);
    const rows = page.locator('.matrix-grid_task');
    await page.getByRole('link', { name: /构建协作共赢的现代产业体系/ }).click();
    await expect.poll(() => rows.count()).toBe(6);
    await page.getByRole('searchbox', { name: '任务或部门' }).fill('kejiting');
    await expect.poll(() => rows.count()).toBe(2);
    const twin = await explorer.open(page.url().slice(explorer.address.length));
    await twin.locator('.matrix-grid_task').first().waitFor();
    expect(await twin.locator('.matrix-grid_task').count()).toBe(2);
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(6);
    await page.getByRole('combobox', { name: '部门顺序' }).selectOption('name');
    await page.waitForURL('**/responsibilities?*departments=name*');
    await page.getByRole('button', { name: '没有牵头的' }).click();
    await page.getByText('这里每一项任务都有牵头部门').waitFor();
    await page.getByRole('link', { name: '取消筛选' }).click();
    await expect.poll(() => rows.count()).toBe(27);
  });

  test('arrow keys walk the grid and Enter opens, without the mouse', async () => {
    const page = await explorer.open(PAGE);
    const lead = page.getByRole('link', {
      name: '广东省发展改革委 牵头 构建互联互通综合交通运输体系',
    });
    await lead.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await panelOf(page).getByText('规划所述的关系').waitFor();
    expect(await told(page)).toContain('广东省自然资源厅 参加 构建互联互通综合交通运输体系');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await panelOf(page)
      .getByRole('heading', { name: /国家金融监督管理总局/ })
      .waitFor();
    // Tab passes the grid in one step: only one of its cells is a stop.
    expect(await page.locator('.matrix-grid_matrix [tabindex="0"]').count()).toBe(1);
  });

  test('who shares with whom: a cell opens the tasks that two share', async () => {
    const page = await explorer.open(`${PAGE}?view=shared`);
    const one = page.getByRole('link', {
      name: '广东省发展改革委 与 广东省自然资源厅 共担 11 项任务',
    });
    await one.click();
    await panelOf(page).getByText('共担的任务').waitFor();
    expect(await panelOf(page).locator('.pair-panel_tasks > li').count()).toBe(11);
    await page
      .getByRole('link', { name: '广东省自然资源厅 与 广东省发展改革委 共担 11 项任务' })
      .waitFor();
  });

  test('says that every task has a lead, and which have one only, several, and who never leads', async () => {
    const page = await explorer.open(`${PAGE}?view=leads`);
    await page.getByText('27 项任务都有牵头部门，没有一项落空。').waitFor();
    for (const [part, count] of [
      ['one', 14],
      ['several', 13],
      ['never', 14],
    ] as const) {
      expect(await page.locator(`#leads-${part} > ul > li`).count()).toBe(count);
      await page
        .locator(`[data-part=figure-card][href="#leads-${part}"]`)
        .getByText(String(count))
        .waitFor();
    }
  });

  test('an open department is printed alone, with the plan, the day and the locators', async () => {
    const page = await explorer.open(`${PAGE}?department=gd-transport`);
    await panelOf(page).getByRole('heading', { name: '广东省交通运输厅' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.print-sheet_printSheet');
    await expect
      .poll(() => sheet.innerText())
      .toMatch(
        /^规划图谱 · 部门任务与项目\s+\d{4}-\d\d-\d\d\s+广东省交通运输厅：任务与项目\s+牵头 \d+ 项任务[^]*附件1\.1 构建[^]*湛茂都市圈发展规划/,
      );
    expect(await page.locator('.matrix-grid_matrix').isVisible()).toBe(false);
    expect(await panelOf(page).isVisible()).toBe(false);
  });

  test('what is shown can be taken away as a workbook', async () => {
    const page = await explorer.open(`${PAGE}?department=gd-transport`);
    await panelOf(page).getByRole('heading', { name: '广东省交通运输厅' }).waitFor();
    const link = panelOf(page).getByRole('link', { name: 'Excel 表格' });
    const answer = await page.request.get(
      explorer.address + String(await link.getAttribute('href')),
    );
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('spreadsheetml');
    await page.getByRole('button', { name: '带走' }).click();
    const [whole] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Excel' }).click(),
    ]);
    expect(whole.suggestedFilename()).toMatch(/\.xlsx$/);
  });

  test('an unknown department is said to be so', async () => {
    const page = await explorer.open(`${PAGE}?department=魔法厅`);
    await page.getByText('矩阵里没有叫“魔法厅”的部门').waitFor();
  });

  test('on a phone it is a list by task or by department', async () => {
    const page = await explorer.open(PAGE, PHONE);
    await page.getByRole('heading', { name: /升级发展战略性支柱产业/ }).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    await page.getByRole('link', { name: '按部门' }).click();
    await page.getByRole('heading', { name: '广东省能源局' }).waitFor();
    await page.getByRole('link', { name: '广东省能源局', exact: true }).click();
    await panelOf(page).getByRole('heading', { name: '广东省能源局' }).waitFor();
  });

  test('the panels of a task and a department lead to the matrix, and the matrix to the graph', async () => {
    const page = await explorer.open('/entity/gd-transport');
    await page.getByRole('link', { name: '在责任矩阵中看' }).click();
    await panelOf(page).getByRole('link', { name: '在图上看' }).click();
    await page.waitForURL('**/entity/gd-transport');
    const task = await explorer.open('/entity/zm-task-2-2');
    await task.getByRole('link', { name: '在责任矩阵中看' }).click();
    await task.locator('.matrix-grid_task').first().waitFor();
    expect(await task.locator('.matrix-grid_task').count()).toBe(1);
  });
});
