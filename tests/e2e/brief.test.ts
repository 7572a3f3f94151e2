import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { readDocument, readPages, readWorkbook } from '#tests/testkit/briefs.ts';
import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const PHONE = { width: 390, height: 844 };
const NEED = '/parks?industry=绿色石化产业&place=湛江市&transport=湛江港';
const FOUR = [
  ['zm-donghai-island-petrochemical-park', '东海岛石化产业园'],
  ['gd-maoming-high-tech-zone', '茂名高新区'],
  ['zm-maonan-petrochemical-park', '茂南石化工业园'],
  ['zm-donghai-island-fine-chemical-park', '东海岛精细化工园'],
] as const;
const SIDE = `side=${FOUR.map(([id]) => id).join(',')}&view=side`;

async function openMenu(page: Page, name = '客户简报'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('menu', { name }).waitFor();
}

/** Presses the item that prints, and gives what the browser then puts on paper. */
async function printBrief(page: Page): Promise<Awaited<ReturnType<typeof readPages>>> {
  await page.getByRole('menuitem', { name: /PDF$/ }).click();
  // What the page says while it prepares is gone once the sheet is there.
  await page.getByText(/^(正在准备简报|Preparing the brief)$/).waitFor({ state: 'detached' });
  return readPages(await page.pdf({ preferCSSPageSize: true }));
}

/** Lines are broken where the paper ends, and a PDF writes some signs by the radicals that look the same. */
function joined(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}

async function download(page: Page, item: RegExp): Promise<{ name: string; file: Buffer }> {
  const [downloaded] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return { name: downloaded.suggestedFilename(), file: await readFile(await downloaded.path()) };
}

describe('an investment officer hands the answer to a client', () => {
  test.each([
    ['on a desktop', {}],
    ['on a phone', PHONE],
  ])('from the first page to the paper, %s', async (_where, size) => {
    const page = await explorer.open('/', size);
    await page.getByRole('link', { name: '做化工材料、靠湛江港' }).click();
    await page.getByRole('article').first().waitFor();
    await openMenu(page);
    const pages = await printBrief(page);
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(pages.map(({ isAcross }) => isAcross)).toStrictEqual([
      ...pages.slice(1).map(() => false),
      true,
    ]);
    const told = joined(pages.map(({ text }) => text).join(''));
    for (const part of [
      '所提需求',
      '化工材料',
      '有利',
      '不利与未写明',
      '规划没有说的',
      '图谱版本',
    ]) {
      expect(told).toContain(joined(part));
    }
    expect(told).toMatch(/\d{4}-\d\d-\d\d/);
    for (const control of [
      '再加',
      '找园区',
      '导出表格',
      '在图上看',
      '去掉',
      '并排对比（',
      '存为PDF',
    ]) {
      expect(told).not.toContain(joined(control));
    }
  });

  test('the address on paper is written for people', async () => {
    const page = await explorer.open(NEED);
    await openMenu(page);
    const told = joined((await printBrief(page)).map(({ text }) => text).join(''));
    expect(told).toContain(joined(explorer.address + NEED));
    expect(told).not.toContain('%E');
  });

  test('the four picked parks stand side by side on one sheet across, none cut off', async () => {
    const page = await explorer.open(`${NEED}&${SIDE}`);
    await openMenu(page);
    const pages = await printBrief(page);
    const across = pages.filter(({ isAcross }) => isAcross);
    expect(across).toHaveLength(1);
    for (const [, name] of FOUR) {
      expect(joined(across[0]?.text ?? '')).toContain(joined(name));
    }
  });

  test('as a document and as a sheet, which tells rank, score and reasons', async () => {
    const page = await explorer.open(NEED);
    await openMenu(page);
    const word = await download(page, /DOCX/);
    expect(word.name).toMatch(/^选园-绿色石化产业-湛江市-湛江港-\d{4}-\d\d-\d\d\.docx$/);
    expect((await readDocument(word.file)).title).toBe('选园：绿色石化产业、湛江市、湛江港');
    await openMenu(page);
    const excel = await download(page, /XLSX/);
    const [ranking] = await readWorkbook(excel.file);
    expect(ranking?.rows[2]).toStrictEqual(expect.arrayContaining(['名次', '得分', '理由与出处']));
    const exported = await page.getByRole('link', { name: '导出表格' }).getAttribute('href');
    expect(exported).toMatch(/^\/brief\/xlsx\?industry=/);
  });

  test('in English, whatever the browser prefers, by keyboard alone', async () => {
    const page = await explorer.open(`${NEED}&lang=en`);
    await page.getByRole('button', { name: 'Client brief' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu', { name: 'Client brief' }).waitFor();
    const excel = await download(page, /XLSX/);
    expect(excel.name).toMatch(/^parks-Green-petrochemicals-/);
    await openMenu(page, 'Client brief');
    const told = (await printBrief(page)).map(({ text }) => text).join('\n');
    expect(told).toContain('What is needed');
    expect(told).toContain('For it');
  });

  test('its menu has no fault that axe finds', async () => {
    const page = await explorer.open(NEED);
    await openMenu(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoAxeFindings(page);
    }
  });
});

describe('printed without a brief', () => {
  test('parks side by side, for which nothing was asked, stand on one width, without controls', async () => {
    const page = await explorer.open(`/parks?${SIDE}`);
    await page.getByRole('row', { name: /重点产业/ }).waitFor();
    const told = joined(
      (await readPages(await page.pdf({ preferCSSPageSize: true })))
        .map(({ text }) => text)
        .join(''),
    );
    for (const [, name] of FOUR) {
      expect(told).toContain(joined(name));
    }
    expect(told).not.toMatch(/再加一个园区|列出全部/);
  });

  test('a list of parks has no boxes to tick and no buttons', async () => {
    const page = await explorer.open(`${NEED}&platform=湛江湾实验室`);
    await page.getByRole('article').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
  });
});
