import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { openExplorer } from '#tests/testkit/browser.ts';
import { settledPage } from '#tests/testkit/settled-page.ts';

const explorer = await openExplorer();

const PHONE = { width: 390, height: 844 };
const TRACE = '/trace?from=zm-baosteel-zhanjiang-steel-base&until=CLUSTER';
const Box = z.object({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() });

async function boxOf(page: Page, selector: string): Promise<z.infer<typeof Box>> {
  return Box.parse(
    await page.evaluate(
      `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().toJSON()`,
    ),
  );
}

describe('the first page', () => {
  test('says what it is and how much is in it, as the graph counts', async () => {
    const page = await explorer.open('/');
    await page.getByText('湛茂都市圈发展规划（2023—2030 年）').waitFor();
    await page.getByText('广东省人民政府', { exact: true }).waitFor();
    await page.getByRole('link', { name: '2,141 个条目' }).waitFor();
    await page.getByRole('link', { name: '8,153 条关系' }).waitFor();
    const contents = page.getByRole('region', { name: '里面有什么' });
    expect(await contents.getByRole('link').count()).toBe(21);
    await contents.getByRole('link', { name: /^项目\s*285$/ }).click();
    await page.waitForURL('**/data?types=PROJECT');
  });

  test.each([
    ['宝钢湛江钢铁基地 → 先进材料产业集群', /\/trace\?from=.*&to=/],
    ['哪些项目支撑世界级绿色石化产业集群？', /\/trace\?from=.*direction=UPSTREAM/],
    ['谁负责宝钢湛江钢铁氢基竖炉项目？', /\/entity\/zm-baosteel-hydrogen-shaft-furnace$/],
    ['谁与广东省发展改革委共担最多？', /\/responsibilities\?.*department=/],
    ['做化工材料、靠湛江港', /\/parks\?industry=.*transport=/],
    ['东海岛石化产业园与哪些园区相近？', /\/parks\?like=/],
  ])('leads through a door: %s', async (name, address) => {
    const page = await explorer.open('/');
    await page.getByRole('region', { name: '从这里进去' }).getByRole('link', { name }).click();
    await page.waitForURL(address);
    await page.getByRole('main').waitFor();
  });

  test('has tries that work when pressed: pinyin, a name, two questions', async () => {
    const page = await explorer.open('/');
    const tries = page.getByRole('list', { name: '试试' });
    await tries.getByRole('button', { name: 'baogang' }).click();
    await page.getByRole('option', { name: /宝钢湛江钢铁基地/ }).waitFor();
    await page.keyboard.press('Escape');
    await tries.getByRole('link', { name: /共担什么/ }).click();
    await page.waitForURL(/\/compare\?left=/);
    await page.goBack();
    await tries.getByRole('link', { name: /哪些项目支撑/ }).click();
    await page.waitForURL(/\/trace\?/);
    await page.goBack();
    await tries.getByRole('link', { name: '东海岛' }).click();
    await page.waitForURL('**/entity/**');
  });

  test('draws the spatial pattern from the graph, and each stroke leads on', async () => {
    const page = await explorer.open('/');
    const pattern = page.getByRole('group', { name: /空间格局示意/ });
    await pattern.getByRole('link', { name: '湛茂—海南自由贸易港发展轴' }).waitFor();
    expect(await pattern.getByRole('link').count()).toBe(12);
    await pattern.getByRole('link', { name: '湛江主中心' }).click();
    await page.waitForURL('**/entity/zm-zhanjiang-main-centre');
  });

  test('draws no sketch and offers no example where no plan brings any', async () => {
    const page = await explorer.open('/data');
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? '';
      await (asked.includes('query Presentation')
        ? route.fulfill({ json: { data: { plans: [{ presentation: null }] } } })
        : route.continue());
    });
    await page.getByRole('link', { name: /规划图谱/ }).click();
    await page.getByRole('link', { name: '2,141 个条目' }).waitFor();
    await settledPage(page);
    expect(await page.getByRole('group', { name: /空间格局示意/ }).count()).toBe(0);
    expect(await page.locator('.spatial-pattern_pattern').count()).toBe(0);
    expect(await page.getByRole('list', { name: '试试' }).getByRole('link').count()).toBe(0);
  });

  test('has the box on the first screen of a phone', async () => {
    const page = await explorer.open('/', PHONE);
    await page.getByRole('link', { name: '8,153 条关系' }).waitFor();
    expect((await boxOf(page, '.search-box_big')).bottom).toBeLessThan(PHONE.height / 2);
  });

  test.each([768, 3840])('fits a window %i wide', async (width) => {
    const page = await explorer.open('/', { width, height: 900 });
    await page.getByRole('link', { name: '8,153 条关系' }).waitFor();
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(width);
    if (width === 3840) {
      const { left, right } = await boxOf(page, '.entry-cards_entryCards');
      expect(right - left).toBeGreaterThan(width / 2);
    }
  });
});

describe('the head', () => {
  test('has all pages and tools in a row where there is room', async () => {
    const page = await explorer.open('/data');
    const links = page.getByRole('navigation', { name: '各页' }).getByRole('link');
    expect(await links.allInnerTexts()).toStrictEqual([
      '图谱',
      '责任',
      '项目清单',
      '进展',
      '变化',
      '选园',
      '对比',
      '走廊',
      '指标',
      '目录',
      '数据',
    ]);
    expect(await page.getByRole('button', { name: '更多' }).count()).toBe(0);
    const tools = page.getByRole('navigation', { name: '页面工具' });
    expect(await tools.getByRole('link', { name: '数据接口' }).getAttribute('href')).toBe(
      '/graphql',
    );
    expect(await tools.getByRole('link', { name: '下载' }).getAttribute('href')).toBe('/export');
  });

  test('puts the pages without room into a menu, which works by keyboard', async () => {
    const page = await explorer.open('/data?lang=en', { width: 900, height: 700 });
    const pages = page.getByRole('navigation', { name: 'Pages' });
    const more = pages.getByRole('button', { name: 'More' });
    await more.waitFor();
    expect(await more.getAttribute('aria-current')).toBe('true');
    await more.focus();
    await page.keyboard.press('Enter');
    const outline = pages.getByRole('link', { name: 'Outline' });
    await outline.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => outline.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await outline.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/outline?lang=en');
    await expect.poll(() => outline.isVisible()).toBe(false);
  });

  test('begins with the way to the content', async () => {
    const page = await explorer.open('/data');
    await page.getByRole('main').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#content');
  });

  test('names each page in the title', async () => {
    const page = await explorer.open('/responsibilities');
    await expect.poll(() => page.title()).toBe('规划图谱 · 责任');
    await page.getByRole('link', { name: '选园' }).click();
    await expect.poll(() => page.title()).toBe('规划图谱 · 选园');
    await page.getByRole('link', { name: 'English' }).click();
    await expect.poll(() => page.title()).toBe('Plan Atlas · Parks');
  });
});

describe('the bar at the bottom of a phone', () => {
  test('has five destinations, 44 px and more, the one marked where the reader is', async () => {
    const page = await explorer.open(TRACE, PHONE);
    const bar = page.getByRole('navigation', { name: '各页' });
    const here = bar.getByRole('link', { name: '图谱' });
    expect(await here.getAttribute('aria-current')).toBe('true');
    expect(await bar.locator('> a, > button').allInnerTexts()).toStrictEqual([
      '首页',
      '图谱',
      '责任',
      '选园',
      '更多',
    ]);
    for (const destination of await bar.locator('> a, > button').all()) {
      const size = await destination.boundingBox();
      expect(size?.height).toBeGreaterThanOrEqual(44);
      expect(size?.width).toBeGreaterThanOrEqual(44);
    }
    await bar.getByRole('link', { name: '责任' }).click();
    await page.waitForURL('**/responsibilities');
  });

  test('has the other pages, the downloads, theme and language behind its last button', async () => {
    const page = await explorer.open('/data', PHONE);
    const bar = page.getByRole('navigation', { name: '各页' });
    await bar.getByRole('button', { name: '更多' }).click();
    await bar.getByRole('link', { name: '下载' }).waitFor();
    await bar.getByRole('button', { name: '换成深色' }).click();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await bar.getByRole('button', { name: '更多' }).click();
    await bar.getByRole('link', { name: 'English' }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    const pages = page.getByRole('navigation', { name: 'Pages' });
    await pages.getByRole('button', { name: 'More' }).click();
    await expectNoAxeFindings(page);
    await pages.getByRole('link', { name: 'Outline' }).click();
    await page.waitForURL('**/outline?lang=en');
  });

  test.each([TRACE, '/entity/zm-baosteel-zhanjiang-steel-base', '/', '/data'])(
    'hides nothing of %s',
    async (path) => {
      const page = await explorer.open(path, PHONE);
      await page.getByRole('main').waitFor();
      await settledPage(page);
      await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
      const bar = await boxOf(page, '.header_bottomBar');
      // A page as tall as half a pixel ends half a pixel above the edge of the screen.
      expect(Math.abs(bar.bottom - PHONE.height)).toBeLessThan(1);
      expect((await boxOf(page, 'main')).bottom).toBeLessThanOrEqual(bar.top);
      if (path === TRACE) {
        expect((await boxOf(page, '.workspace_drawingToggle')).bottom).toBeLessThanOrEqual(bar.top);
      }
    },
  );
});
