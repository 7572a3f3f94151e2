import { expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { settledPage } from '#tests/testkit/settled-page.ts';

const explorer = await openExplorer();

test('where nobody may write, nothing of it is in the way, and the address of the import says so', async () => {
  const page = await explorer.open('/entity/zm-baosteel-zhanjiang-steel-base');
  await settledPage(page);
  expect(await page.getByRole('button', { name: '添加一条记录' }).count()).toBe(0);
  expect(await page.getByText('退出登录').count()).toBe(0);
  await page.goto(`${explorer.address}/documents`);
  await page.getByText('规划之后还没有文件。').waitFor();
  expect(await page.getByRole('link', { name: '导入清单' }).count()).toBe(0);
  await page.goto(`${explorer.address}/import`);
  await page.getByText('这里只能查阅，没有开放录入。').waitFor();
  expect(await page.locator('input[type=file]').count()).toBe(0);
});
