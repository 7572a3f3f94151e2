import { readFile } from 'node:fs/promises';

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const LANGUAGES = {
  zh: {
    address: '/',
    trace: '宝钢湛江钢铁基地 → 先进材料产业集群',
    cluster: '>先进材料产业集群</text>',
    derived: /推断支撑/,
    rule: '规则：经同一产业',
    drawing: '看图',
    takeAway: '带走',
    shares: '谁与广东省发展改革委共担最多？',
    annex: '附件1.1',
    parks: '做化工材料、靠湛江港',
    full: /满分 1/,
    details: '详情',
    table: '导出表格',
  },
  en: {
    address: '/?lang=en',
    trace: 'Baosteel Zhanjiang Steel Base → Advanced materials cluster',
    cluster: '>Advanced materials cluster</text>',
    derived: /feeds, derived/,
    rule: 'Rule: through the same industry',
    drawing: 'Drawing',
    takeAway: 'Take away',
    shares: 'Who shares most with Guangdong Provincial Development and Reform Commission?',
    annex: 'Annex 1.1',
    parks: 'Makes Chemical materials, near Zhanjiang Port',
    full: /of 1/,
    details: 'Details',
    table: 'Export a sheet',
  },
} as const;

const SIZES = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

/** Each journey is made in both languages, at both sizes, by mouse and by keyboard alone: every two of these together. */
const WAYS = [
  { language: 'zh', size: 'desktop', means: 'mouse' },
  { language: 'zh', size: 'phone', means: 'keyboard' },
  { language: 'en', size: 'desktop', means: 'keyboard' },
  { language: 'en', size: 'phone', means: 'mouse' },
] as const;

const MOST_STEPS = 400;

/** Presses what a reader sees; by keyboard, Tab must lead there. */
async function press(page: Page, target: Locator, means: 'mouse' | 'keyboard'): Promise<void> {
  await target.waitFor();
  if (means === 'mouse') {
    await target.click();
    return;
  }
  // To look it up by role at each step takes longer than all else.
  let element = await target.elementHandle();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const state = await element.evaluate((it) =>
      it.ownerDocument.activeElement === it ? 'reached' : it.isConnected ? 'elsewhere' : 'redrawn',
    );
    if (state === 'reached') {
      await page.keyboard.press('Enter');
      return;
    }
    if (state === 'redrawn') {
      element = await target.elementHandle();
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(MOST_STEPS)} times Tab, and never at ${String(target)}`);
}

/** What a press hands over as a file. */
async function fileFrom(page: Page, pressing: Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), pressing]);
  return readFile(await download.path());
}

function isWorkbook(file: Buffer): boolean {
  return file.subarray(0, 2).toString() === 'PK';
}

describe.each(WAYS)('$language, $size, by $means', ({ language, size, means }) => {
  const words = LANGUAGES[language];
  const open = async (): Promise<Page> => explorer.open(words.address, SIZES[size]);

  test('a planner traces what feeds what, sees the rule behind a derived step, and takes the picture away', async () => {
    const page = await open();
    await press(page, page.getByRole('link', { name: words.trace }), means);
    await press(
      page,
      page.locator('.sentence-bar_sentence').getByRole('link', { name: words.derived }),
      means,
    );
    const panel = page.getByRole('complementary', { name: words.details });
    await panel.getByText(words.rule).waitFor();
    expect(await panel.innerText()).toContain('绿色钢铁');
    if (size === 'phone') {
      await press(page, page.getByRole('button', { name: words.drawing }), means);
    }
    await press(page, page.getByRole('button', { name: words.takeAway }), means);
    const dialog = page.getByRole('dialog', { name: words.takeAway });
    const picture = await fileFrom(
      page,
      press(page, dialog.getByRole('button', { name: 'SVG', exact: true }), means),
    );
    expect(picture.toString()).toContain(words.cluster);
  });

  test('a department sees with whom it shares what, on which line of the annex, and takes the sheet away', async () => {
    const page = await open();
    await press(page, page.getByRole('link', { name: words.shares }), means);
    const panel = page.getByRole('complementary', { name: words.details });
    await panel.getByRole('heading', { name: '广东省发展改革委' }).waitFor();
    const sheet = await fileFrom(
      page,
      press(page, panel.getByRole('link', { name: /XLSX|Excel/ }).first(), means),
    );
    expect(isWorkbook(sheet)).toBe(true);
    await press(page, panel.getByRole('link', { name: words.annex, exact: true }).first(), means);
    await panel.getByText('构建互联互通综合交通运输体系').first().waitFor();
    await panel.getByText(words.annex).first().waitFor();
  });

  test('an investor finds a park, sees why that one, and takes the table away', async () => {
    const page = await open();
    await press(page, page.getByRole('link', { name: words.parks }), means);
    const best = page.getByRole('article').first();
    await best.getByText(words.full).first().waitFor();
    const table = await fileFrom(
      page,
      press(page, page.getByRole('link', { name: words.table }), means),
    );
    expect(isWorkbook(table)).toBe(true);
    await press(page, best.locator('a[href*="~"]').first(), means);
    const panel = page.getByRole('complementary', { name: words.details });
    await panel
      .getByText(/¶|专栏|Box|规则|Rule/)
      .first()
      .waitFor();
  });
});
