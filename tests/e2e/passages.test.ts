import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { openExplorer } from '#tests/testkit/browser.ts';
import { settledList } from '#tests/testkit/settled-list.ts';

// Its text says 载体 in 4.2¶3, which is no entity's name.
const explorer = await openExplorer();
const withoutText = await openExplorer(new Map());

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

function type(page: Page, text: string): Promise<void> {
  return page.getByRole('combobox', { name: '搜索' }).first().fill(text);
}

function passages(page: Page): Locator {
  return page.getByRole('group', { name: /^规划原文/ }).getByRole('option');
}

describe.each([
  ['a desktop', DESKTOP],
  ['a phone', PHONE],
])('the plan’s text in the search box, on %s', (_screen, size) => {
  test('is shown where it has what was typed, and opens the outline at that place', async () => {
    const page = await explorer.open('/', size);
    await type(page, '基地等为载体');
    const found = passages(page);
    await found.waitFor();
    expect(await found.locator('[data-part="locator"]').innerText()).toBe('4.2¶3');
    expect(await found.locator('mark').allInnerTexts()).toStrictEqual(['基地等为载体']);
    await expectNoAxeFindings(page);
    await found.click();
    await page.waitForURL(/\/outline\?/);
    expect(new URL(page.url()).searchParams.get('at')).toBe('4.2¶3');
    await page.getByText('基地等为载体').waitFor();
  });

  test('is said not to mention what it does not, where nothing else is found', async () => {
    const page = await explorer.open('/', size);
    await type(page, '量子纠缠');
    await page.getByText('规划全文没有提到“量子纠缠”。').waitFor();
    await expectNoAxeFindings(page);
  });

  test('is not spoken of where the server has none', async () => {
    const page = await withoutText.open('/', size);
    await type(page, '量子纠缠');
    await page.getByText('没有叫“量子纠缠”的').waitFor();
    expect(await page.getByText('规划全文').count()).toBe(0);
    await type(page, '钢铁带动工程');
    await page
      .getByRole('option', { name: /钢铁带动工程/ })
      .first()
      .waitFor();
    expect(await passages(page).count()).toBe(0);
  });
});

test('a passage is chosen by keyboard alone, and stands after what bears the name', async () => {
  const page = await explorer.open('/');
  await type(page, '宝钢湛江钢铁基地');
  await passages(page).waitFor();
  await settledList(page);
  const options = page.getByRole('listbox').getByRole('option');
  expect(await options.last().innerText()).toContain('4.2¶3');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/outline\?/);
});

test('one typed character of Chinese, and two letters, are not looked for in the text', async () => {
  const page = await explorer.open('/');
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(request.postData() ?? '');
  });
  for (const text of ['钢', 'bg']) {
    const answered = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes(`"text":"${text}"`),
    );
    await type(page, text);
    await answered;
  }
  await type(page, '钢铁');
  await passages(page).waitFor();
  expect(asked.filter((body) => body.includes('query Passages'))).toStrictEqual([
    expect.stringContaining('"text":"钢铁"'),
  ]);
});
