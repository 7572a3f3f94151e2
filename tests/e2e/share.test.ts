import { readFile } from 'node:fs/promises';

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { openExplorer } from '#tests/testkit/browser.ts';
import { settledPage } from '#tests/testkit/settled-page.ts';

const explorer = await openExplorer();

const TRACE =
  '/trace?from=zm-baosteel-zhanjiang-steel-base&until=CLUSTER&to=zm-advanced-materials-cluster';
const ENTITY = '/entity/zm-baosteel-zhanjiang-steel-base';

async function openMenu(page: Page, name = '带走'): Promise<Locator> {
  await page.getByRole('button', { name }).click();
  const menu = page.getByRole('dialog', { name });
  await menu.waitFor();
  return menu;
}

interface Taken {
  readonly name: string;
  readonly content: Buffer;
}

/** The file that a press hands over. */
async function take(page: Page, button: Locator): Promise<Taken> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

async function copied(page: Page): Promise<string> {
  return z.string().parse(await page.evaluate('navigator.clipboard.readText()'));
}

describe('a picture of what is drawn', () => {
  test('as SVG: well-formed, with every name, title, legend, date, source and address', async () => {
    const page = await explorer.open(TRACE);
    const menu = await openMenu(page);
    const { name, content } = await take(page, menu.getByRole('button', { name: 'SVG' }));
    expect(name).toBe('宝钢湛江钢铁基地支撑什么.svg');
    const svg = content.toString('utf8');
    const told = z.object({ faults: z.number(), texts: z.array(z.string()) }).parse(
      await page.evaluate(`(() => {
        const read = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml');
        return {
          faults: read.querySelectorAll('parsererror').length,
          texts: [...read.querySelectorAll('text')].map((text) => text.textContent),
        };
      })()`),
    );
    expect(told.faults).toBe(0);
    expect(told.texts).toStrictEqual(
      expect.arrayContaining([
        '宝钢湛江钢铁基地支撑什么',
        '宝钢湛江钢铁基地',
        '钢铁带动工程',
        '先进材料产业集群',
        '规划所述',
        '按规则推断',
      ]),
    );
    const words = told.texts.join('');
    expect(words).toMatch(
      /来源：《湛茂都市圈发展规划》（广东省人民政府，2023—2030）.*\d{4}-\d\d-\d\d/,
    );
    expect(words).toContain(`${explorer.address}${TRACE}`);
    // The answer itself: how many, on which basis, through what.
    expect(words).toMatch(/宝钢湛江钢铁基地支撑的产业集群：共 \d+ 项、.*推断 \d+ 项、.*。/);
  });

  test('of paths bears the path that is told, and one large file does not take the name of the other', async () => {
    const page = await explorer.open(
      '/paths?from=zm-baosteel-zhanjiang-steel-base&to=gd-maoming&lang=en',
    );
    await page.getByRole('button', { name: 'Take away' }).click();
    const menu = page.getByRole('dialog', { name: 'Take away' });
    const { content } = await take(page, menu.getByRole('button', { name: 'SVG' }));
    expect(content.toString('utf8').replaceAll(/<[^>]+>\s*/g, ' ')).toMatch(
      /Baosteel Zhanjiang Steel Base\s+—located in[^]*Zhanjiang[^]*partners with[^]*Maoming/,
    );
    const buttons = menu.getByRole('button', { name: /^PNG/ });
    const [small, large] = [await take(page, buttons.first()), await take(page, buttons.nth(1))];
    expect(small.name).not.toBe(large.name);
  });

  test('as PNG at print size, in paper’s colours though the screen is dark', async () => {
    const page = await explorer.open(TRACE, { colorScheme: 'dark' });
    const menu = await openMenu(page);
    const { name, content } = await take(
      page,
      menu.getByRole('button', { name: 'PNG', exact: true }),
    );
    expect(name).toMatch(/\.png$/);
    expect(content.subarray(1, 4).toString()).toBe('PNG');
    expect(Math.max(content.readUInt32BE(16), content.readUInt32BE(20))).toBeGreaterThanOrEqual(
      2_700,
    );
    const corner = await page.evaluate(`(async () => {
      const image = new Image();
      image.src = 'data:image/png;base64,${content.toString('base64')}';
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 2;
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      return [...context.getImageData(0, 0, 1, 1).data];
    })()`);
    expect(corner).toStrictEqual([255, 255, 255, 255]);
  });
});

const Line = z.looseObject({
  kind: z.string(),
  id: z.string().optional(),
  basis: z.string().optional(),
});

/** What a file of JSON Lines holds. */
function linesOf({ content }: Taken): z.infer<typeof Line>[] {
  return content
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
}

describe('data of what is shown', () => {
  test.each([
    ['all of a trace', TRACE],
    ['a trace without what is derived', `${TRACE}&hide=DERIVED`],
    ['a graph without its projects', `${ENTITY}?hide=PROJECT`],
    ['a graph so large that its ids come as a form', '/entity/gd-zhanjiang?all=IN.LOCATED_IN'],
  ])('%s: a file holds just the entities and relations of the list', async (_what, path) => {
    const page = await explorer.open(`${path}${path.includes('?') ? '&' : '?'}list=1`);
    const list = page.locator('.entity-list_graphList');
    await list.waitFor();
    await settledPage(page);
    const counts = await list.locator('caption .count').allInnerTexts();
    const menu = await openMenu(page);
    await menu.getByRole('button', { name: '更多格式' }).click();
    const lines = linesOf(await take(page, menu.getByRole('button', { name: 'JSON Lines' })));
    const entities = lines.filter(({ kind }) => kind === 'entity');
    const relations = lines.filter(({ kind }) => kind === 'relation');
    expect([entities.length, relations.length].map(String)).toStrictEqual(counts);
    if (path.includes('DERIVED')) {
      expect(new Set(relations.map(({ basis }) => basis))).toStrictEqual(new Set(['stated']));
    }
    await menu.getByText(`${counts[0] ?? ''} 个条目，${counts[1] ?? ''} 条关系`).waitFor();
  });

  test.each(['Excel', 'CSV', 'GraphML', 'GEXF'])('%s is handed over by name', async (format) => {
    const page = await explorer.open(`${TRACE}&lang=en`);
    const menu = await openMenu(page, 'Take away');
    const { name, content } = await take(page, menu.getByRole('button', { name: format }));
    expect(name).toMatch(/^湛茂都市圈-部分-/);
    expect(content.length).toBeGreaterThan(500);
    await menu.getByText(`Saved as ${name}`).waitFor();
  });
});

describe('named scenes', () => {
  test('are kept over a reload, opened from elsewhere, renamed, deleted and put back', async () => {
    const page = await explorer.open(`${TRACE}&hide=DERIVED`);
    let menu = await openMenu(page);
    await menu.getByRole('textbox', { name: '场景名' }).fill('钢铁一线');
    await page.keyboard.press('Enter');
    await menu.getByText('存下了“钢铁一线”').waitFor();

    await page.goto(`${explorer.address}${ENTITY}`);
    menu = await openMenu(page);
    await menu.getByRole('link', { name: '钢铁一线' }).click();
    await page.waitForURL(`**${TRACE}&hide=DERIVED`);
    await menu.waitFor({ state: 'hidden' });

    menu = await openMenu(page);
    await menu.getByRole('button', { name: '改名：钢铁一线' }).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('新名字');
    await page.keyboard.press('Enter');
    await menu.getByRole('link', { name: '新名字' }).waitFor();
    await menu.getByRole('button', { name: '删除：新名字' }).click();
    await expect.poll(() => menu.getByRole('link').count()).toBe(0);
    await menu.getByRole('button', { name: '撤回' }).click();
    await menu.getByRole('link', { name: '新名字' }).waitFor();
  });

  test('go into a file and come back out of it in another browser', async () => {
    const page = await explorer.open(TRACE);
    const menu = await openMenu(page);
    await menu.getByRole('button', { name: '存下' }).click();
    const file = await take(page, menu.getByRole('button', { name: '全部存成文件' }));
    expect(file.name).toMatch(/\.json$/);

    const other = await explorer.open(ENTITY);
    const there = await openMenu(other);
    await readIn(other, there, file.content);
    await there.getByText('读入 1 个场景').waitFor();
    await there.getByRole('link', { name: '宝钢湛江钢铁基地支撑什么' }).click();
    await other.waitForURL(`**${TRACE}`);
  });

  test('are not touched by a bad file, and what is wrong with it is said', async () => {
    const page = await explorer.open(TRACE);
    const menu = await openMenu(page);
    await menu.getByRole('button', { name: '存下' }).click();
    await readIn(page, menu, Buffer.from('{"kind":'));
    await menu.getByText('不是 JSON。已有的场景没有变。').waitFor();
    expect(await menu.getByRole('link').allInnerTexts()).toStrictEqual([
      '宝钢湛江钢铁基地支撑什么',
    ]);
  });

  async function readIn(page: Page, menu: Locator, content: Buffer): Promise<void> {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      menu.getByRole('button', { name: '从文件读入' }).click(),
    ]);
    await chooser.setFiles({ name: 'scenes.json', mimeType: 'application/json', buffer: content });
  }
});

describe('by keyboard alone', () => {
  test('the menu opens, copies the link, and closes to where it was opened', async () => {
    const page = await explorer.open(TRACE);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.getByRole('button', { name: '带走' });
    await button.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: '带走' });
    await menu.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await menu.getByText('已复制链接').waitFor();
    expect(await copied(page)).toBe(explorer.address + TRACE);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('the sentence is copied as text with its places', async () => {
    const page = await explorer.open(`${TRACE}&lang=en`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy text' }).press('Enter');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await copied(page)).toMatch(
      /^Baosteel Zhanjiang Steel Base —feeds .*\(derived from .*4\.1¶6.*\)→ Advanced materials cluster$/,
    );
  });
});

describe('for everyone', () => {
  test.each([
    [TRACE, 'light', '带走'],
    [`${ENTITY}?lang=en`, 'dark', 'Take away'],
  ] as const)(
    'the open menu on %s (%s) has no fault that axe finds',
    async (path, colorScheme, name) => {
      const page = await explorer.open(path, { colorScheme });
      const menu = await openMenu(page, name);
      await menu.getByRole('button', { name: /存下|Keep/ }).click();
      await expectNoAxeFindings(page);
    },
  );

  test.each([390, 320])('the menu fits a phone %i wide', async (width) => {
    const page = await explorer.open(ENTITY, { width, height: 700 });
    const menu = await openMenu(page);
    const room = await menu.boundingBox();
    expect(room?.x).toBeGreaterThanOrEqual(0);
    expect((room?.x ?? 0) + (room?.width ?? 0)).toBeLessThanOrEqual(width);
    const scrollWidth = await page.evaluate('document.documentElement.scrollWidth');
    expect(scrollWidth).toBeLessThanOrEqual(width);
  });
});
