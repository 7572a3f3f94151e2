import { describe, test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

describe('while no answers come', () => {
  test('a banner says so, what was answered stays, and it goes by itself when answers come again', async () => {
    // A page of its own: that requests fail is what is shown here.
    const context = await explorer.browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${explorer.address}/entity/zm-baosteel-zhanjiang-steel-base`);
    const panel = page.getByRole('complementary', { name: '详情' });
    await panel.getByRole('heading', { name: '宝钢湛江钢铁基地' }).waitFor();
    await context.setOffline(true);
    const banner = page.getByText('连不上服务器。', { exact: true });
    await banner.waitFor();
    await panel.getByRole('heading', { name: '宝钢湛江钢铁基地' }).waitFor();
    await context.setOffline(false);
    await banner.waitFor({ state: 'detached' });
    await context.close();
  });

  test('a graph that is away is told apart from a server that is', async () => {
    const context = await explorer.browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto(`${explorer.address}/?lang=en`);
    await page.getByRole('link', { name: /8,153/ }).waitFor();
    await page.route('**/graphql', (route) =>
      route.fulfill({
        json: { errors: [{ message: 'away', extensions: { code: 'GRAPH_UNREACHABLE' } }] },
      }),
    );
    await page.getByRole('combobox', { name: 'Search' }).fill('baogang');
    const banner = page.getByText('The graph database cannot be reached just now.', {
      exact: true,
    });
    await banner.waitFor();
    await page.getByRole('button', { name: 'Try now' }).waitFor();
    await expectNoAxeFindings(page);
    await page.unroute('**/graphql');
    await banner.waitFor({ state: 'detached' });
    await context.close();
  });

  test('a question that took too long says so, and is asked again at a press', async () => {
    const context = await explorer.browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    await page.route('**/graphql', (route) =>
      route.fulfill({
        json: { errors: [{ message: '没有答完', extensions: { code: 'TIMEOUT' } }] },
      }),
    );
    await page.goto(`${explorer.address}/figures`);
    await page.getByText('这个问题没有得到回答：没有答完').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '现在再试' }).click();
    await page.getByText('35 个指标').waitFor();
    await context.close();
  });
});
