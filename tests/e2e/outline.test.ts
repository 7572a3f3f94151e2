import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const PHONE = { width: 390, height: 844 };
const PASSAGE = '/outline?at=4.2¶3';

function paragraph(page: Page, at: string) {
  return page
    .locator('.section-page_paragraph')
    .filter({ has: page.getByText(at, { exact: true }).first() });
}

describe('the plan as a book', () => {
  test('opens at a chapter, goes on to a section, and back by the browser’s own button', async () => {
    const page = await explorer.open('/');
    await page
      .getByRole('navigation', { name: '各页' })
      .getByRole('link', { name: '目录' })
      .click();
    await page
      .getByRole('link', { name: /构建协作共赢的现代产业体系/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /^4 构建协作共赢的现代产业体系/ }).waitFor();
    await page
      .getByRole('region')
      .or(page.locator('.section-page_below'))
      .getByText('升级发展战略性支柱产业')
      .click();
    await page.getByRole('heading', { level: 1, name: /^4\.2 升级发展战略性支柱产业/ }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /^4 / }).waitFor();
  });

  test('a passage has its names underlined, and each opens in the panel', async () => {
    const page = await explorer.open(PASSAGE);
    const passage = paragraph(page, '4.2¶3').locator('.section-page_passage');
    await passage.getByRole('link', { name: '钢铁带动工程' }).click();
    await page
      .getByRole('complementary', { name: '详情' })
      .getByRole('heading', { name: '钢铁带动工程' })
      .waitFor();
    expect(await passage.locator('[aria-current]').innerText()).toBe('钢铁带动工程');
  });

  test('the paragraph that the address asks for is marked, and stands in view', async () => {
    const page = await explorer.open(PASSAGE);
    const asked = page.locator('[aria-current=location]');
    await asked.waitFor();
    expect(await asked.locator('[data-part=locator]').first().innerText()).toBe('4.2¶3');
    await expect.poll(async () => (await asked.boundingBox())?.y ?? 9999).toBeLessThan(500);
  });

  test('where the server has no text, each paragraph still says what it names', async () => {
    const page = await explorer.open('/outline?at=4.3');
    await page.getByText('这里没有规划全文').waitFor();
    expect(await page.locator('.section-page_passage').count()).toBe(0);
    expect(await paragraph(page, '4.3¶2').getByRole('link').count()).toBeGreaterThan(3);
  });

  test('a box’s item is read in its box', async () => {
    const page = await explorer.open('/outline?at=专栏6.2¶1');
    await page.getByRole('heading', { level: 1, name: /^专栏6 / }).waitFor();
    expect(
      await page.locator('[aria-current=location] [data-part=locator]').first().innerText(),
    ).toBe('专栏6.2¶1');
  });

  test('a place that the plan does not have is said, with a way on', async () => {
    const page = await explorer.open('/outline?at=99');
    await page.getByText('规划里没有 99 这一处').waitFor();
    await page.getByRole('link', { name: '看全书目录' }).click();
    await page.getByRole('heading', { level: 1, name: '目录' }).waitFor();
  });
});

describe('what is looked for', () => {
  test('types and a part of a name leave only what fits, and the address keeps them', async () => {
    const page = await explorer.open('/outline?at=4.2');
    const filter = page.getByRole('group', { name: '只看写到的' });
    await filter.getByRole('button', { name: /园区/ }).click();
    await filter.getByRole('searchbox').fill('石化');
    await expect.poll(() => new URL(page.url()).searchParams.get('find')).toBe('石化');
    const names = page.locator('.section-page_marginNames dd a');
    await expect
      .poll(async () => (await names.allInnerTexts()).every((name) => name.includes('石化')))
      .toBe(true);
    expect(await names.count()).toBeGreaterThan(0);
    const twin = await explorer.open(page.url().slice(explorer.address.length));
    await twin.locator('.section-page_marginNames').first().waitFor();
    await expect
      .poll(() => twin.locator('.section-page_marginNames dd a').allInnerTexts())
      .toStrictEqual(await names.allInnerTexts());
    await twin.getByRole('button', { name: /^全部/ }).click();
    await expect.poll(() => new URL(twin.url()).search).toBe('?at=4.2');
  });

  test('typing leaves one step in the history', async () => {
    const page = await explorer.open('/outline');
    const before = await page.evaluate('history.length');
    await page.getByRole('searchbox').pressSequentially('港口');
    await expect.poll(() => new URL(page.url()).searchParams.get('find')).toBe('港口');
    expect(await page.evaluate('history.length')).toBe(before);
  });

  test('nothing found says what to try', async () => {
    const page = await explorer.open('/outline?find=没有这样的名称');
    await page.getByText('没有这样的条目').waitFor();
  });
});

describe('the tree of sections', () => {
  test('is walked by arrow keys: down, unfold, fold', async () => {
    const page = await explorer.open('/outline?at=4.2');
    const tree = page.getByRole('navigation', { name: '章节' });
    const current = tree.locator('[aria-current]');
    await current.focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('专栏6');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await tree.getByRole('button', { name: '展开 升级发展战略性支柱产业' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^4\.3 / }).waitFor();
  });

  test('is one press away on a phone', async () => {
    const page = await explorer.open('/outline?at=4.2', PHONE);
    const tree = page.getByRole('navigation', { name: '章节' });
    await page.getByRole('button', { name: '章节' }).click();
    await tree.getByRole('link', { name: /4\.3/ }).click();
    await page.getByRole('heading', { level: 1, name: /^4\.3 / }).waitFor();
  });
});

describe('the ways to the book and on from it', () => {
  test('a locator of the evidence opens the book at that paragraph, the thing still in the panel', async () => {
    const page = await explorer.open('/entity/zm-steel-driven-programme');
    const panel = page.getByRole('complementary', { name: '详情' });
    await panel
      .locator('.evidence_mentions')
      .getByRole('link', { name: '4.2¶3', exact: true })
      .click();
    await page.locator('[aria-current=location]').waitFor();
    expect(new URL(page.url()).searchParams.get('at')).toBe('4.2¶3');
    await panel.getByRole('heading', { name: '钢铁带动工程' }).waitFor();
  });

  test('a section’s panel leads to its page', async () => {
    const page = await explorer.open('/entity/zm-section-4-2');
    await page.getByRole('link', { name: '看原文目录' }).click();
    await page.getByRole('heading', { level: 1, name: /^4\.2 / }).waitFor();
  });

  test('what a section names goes to the canvas, where it fits', async () => {
    const page = await explorer.open('/outline?at=4.2&types=PROJECT');
    const link = page.getByRole('link', { name: /^在图上看/ });
    await link.waitFor();
    const ids = new URL(String(await link.getAttribute('href')), explorer.address).searchParams.get(
      'of',
    );
    expect(await link.innerText()).toContain(String(ids?.split(',').length));
    const whole = await explorer.open('/outline?at=4.2');
    await whole.getByText('超过 100 个').waitFor();
  });

  test('one leafs to the next section', async () => {
    const page = await explorer.open('/outline?at=4.2');
    await page
      .getByRole('navigation', { name: '前后翻' })
      .getByRole('link', { name: /下一节/ })
      .click();
    await page.getByRole('heading', { level: 1, name: /^4\.3 / }).waitFor();
  });
});

describe('the book in English', () => {
  test('speaks English but for the plan’s names', async () => {
    const page = await explorer.open(`${PASSAGE}&lang=en`);
    await page.getByText('Name contains').waitFor();
    const words = await page.locator('button, label > span, .aside').allInnerTexts();
    const own = words.filter((text) => !text.includes('¶') && text !== '中文');
    expect(own.filter((text) => /展|收|上一节|写到|名称/.test(text))).toStrictEqual([]);
  });
});
