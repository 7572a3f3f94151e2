import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { soon } from '#tests/testkit/canvas.ts';
import { expectForEveryone } from '#tests/testkit/for-everyone.ts';
import { recordingOn } from '#tests/testkit/recording.ts';
import { openWritingPages, sessionOf } from '#tests/testkit/writing-pages.ts';

const { atlas, open } = await openWritingPages();
const { addDocument } = recordingOn(atlas);

const PHONE = { viewport: { width: 390, height: 844 } };

/** A list as bureaus write it: a work by its name, one by a name that is nearly so, one that the graph does not have, a sum. */
const LIST = [
  '2025年重点项目计划,,,,',
  '序号,项目名称,总投资（万元）,建设年限,进展情况',
  '1,一号工程,53000,2023-2026,已建成投产',
  '2,二号工,12000,2024-2027,主体施工',
  '3,跨海索道示范点,9000,2025-2028,前期报批',
  ',合计,74000,,',
].join('\n');

const CSV = { name: '清单.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) };
const OLD = {
  name: '清单.xls',
  mimeType: 'application/vnd.ms-excel',
  buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
};

// A first search of a fresh Neo4j may take longer than a question may.
beforeAll(async () => {
  await atlas.answer('{ match(names: ["一号工程"]) { candidates { score } } }');
});

function give(page: Page, file: typeof CSV): Promise<void> {
  return page.locator('input[type=file]').setInputFiles(file);
}

/** The rows of one state, as the page counts them. */
function count(page: Page, state: string) {
  return page.locator(`dl [data-state=${state}] dd`).innerText();
}

/** Settles the two rows that are open: one is what comes near, one is left out. */
async function settle(page: Page): Promise<void> {
  const near = page.locator('li[data-state=ASKED]');
  await near.getByRole('button', { name: /^二号工程/ }).click();
  await page
    .locator('li', { hasText: '跨海索道示范点' })
    .getByRole('button', { name: /^(?:不导入|Leave out)$/ })
    .click();
  await soon(() => count(page, 'ASKED')).toBe('0');
}

describe('a list of key projects', () => {
  test('is imported from its file to its records: paper, list, columns, rows, and where it went', async () => {
    const page = await open('/', { as: 'keeper' });
    await page.getByRole('button', { name: '审核甲' }).click();
    await page.getByRole('link', { name: '导入清单' }).click();
    await page.getByRole('button', { name: '录入文件' }).click();
    expect(await page.getByText('请填写').count()).toBe(3);
    await page.getByLabel('标题').fill('2025年重点项目计划');
    await page.getByLabel('发文单位').fill('湛江市发展和改革局');
    await page.getByLabel('日期').fill('2025年3月');
    await page.getByRole('button', { name: '录入文件' }).click();
    await page.getByText('日期应写作 2025、2025-03 或 2025-03-14').waitFor();
    await page.getByLabel('日期').fill('2025-03');
    await page.getByRole('button', { name: '录入文件' }).click();
    await soon(() => page.getByLabel('文件', { exact: true }).inputValue()).toMatch(/^doc-/);
    await give(page, CSV);
    await page.getByText('清单.csv').waitFor();
    expect(await page.getByLabel(/^总投资/).inputValue()).toBe('TOTAL');
    expect(await count(page, 'ASKED')).toBe('1');
    expect(await count(page, 'UNKNOWN')).toBe('1');
    expect(await count(page, 'SETTLED')).toBe('1');
    expect(await count(page, 'LEFT')).toBe('1');
    const all = page.getByRole('button', { name: /^记录全部/ });
    expect(await all.isDisabled()).toBe(true);
    await page.locator('summary', { hasText: '已对上' }).click();
    await page.locator('li', { hasText: '一号工程' }).getByText('建设 → 投产').waitFor();
    await settle(page);
    await page.locator('li[data-state=SETTLED]').getByText('谋划 → 建设').waitFor();
    await expectNoAxeFindings(page);
    await all.and(page.getByText('记录全部 2 行')).click();
    await page.getByText('已记录 2 条。').waitFor();
    const stage = `{ entity(ref: { name: "一号工程" }) { stage stageRecord { at } } }`;
    expect(await atlas.ask(stage)).toStrictEqual({
      entity: { stage: '投产', stageRecord: { at: '第3行' } },
    });
    await page.getByRole('button', { name: '整份撤回' }).click();
    await page.getByLabel('撤回的理由').fill('试验');
    await page.getByRole('button', { name: '撤回', exact: true }).click();
    await soon(() => atlas.ask(stage)).toStrictEqual({
      entity: { stage: '建设', stageRecord: null },
    });
  });

  test('is imported in English on a phone, from a table that is pasted, and one column told otherwise', async () => {
    const document = await addDocument('2026年重点项目计划', '2026-03');
    const page = await open(`/import?document=${document}&lang=en`, { as: 'editor', ...PHONE });
    await page.getByLabel('Pasted table').fill(LIST.replaceAll(',', '\t'));
    await page.getByRole('button', { name: 'Read the pasted table' }).click();
    await page.getByLabel('进展情况').selectOption('Note');
    await page.locator('summary', { hasText: 'Matched' }).click();
    await page.locator('li', { hasText: '一号工程' }).getByText('none → 53000万元').waitFor();
    await soon(() => page.getByText('under construction → in operation').count()).toBe(0);
    await page.getByLabel('Leave out the 2 rows that are not matched').check();
    await expectNoAxeFindings(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Record 1 row' }).click();
    await page.getByText('1 record was written.').waitFor();
    // Only a keeper takes back.
    expect(await page.getByRole('button', { name: 'Take the whole list back' }).count()).toBe(0);
  });

  test('adds works that the plan does not have, as their rows tell, and finds them by name afterwards', async () => {
    const document = await addDocument('2025年新开工项目计划', '2025-04');
    const page = await open(`/import?document=${document}`, { as: 'keeper' });
    const list = '项目名称,建设地点,总投资（亿元）\n海上风电检修码头,湛江市,3\n滨海新材料中试线,,2';
    await give(page, { ...CSV, buffer: Buffer.from(list) });
    await page.getByLabel('未找到的 2 行都作为新项目加入').check();
    await soon(() => count(page, 'NEW')).toBe('2');
    const first = page.locator('li[data-state=NEW]', { hasText: '海上风电检修码头' });
    await first.getByRole('link', { name: '湛江市' }).waitFor();
    const second = page.locator('li', { hasText: '滨海新材料中试线' });
    await second.getByRole('button', { name: '不导入' }).click();
    await expectNoAxeFindings(page);
    await page.getByRole('button', { name: '记录全部 1 行' }).click();
    await page.getByText('已记录 1 条。').waitFor();
    expect(
      await atlas.ask('{ entity(ref: {name: "海上风电检修码头"}) { addedBy { at } } }'),
    ).toStrictEqual({ entity: { addedBy: { at: '第2行' } } });
  });

  test('that cannot be read is told in a sentence, with what to do, and nothing that was typed is lost', async () => {
    const document = await addDocument('2027年重点项目计划', '2026-04');
    const page = await open(`/import?document=${document}`, { as: 'editor' });
    await page.getByLabel('粘贴的表格').fill('两句话，\n没有表头');
    await give(page, OLD);
    await page.getByText('请在 Excel 或 WPS 中另存为 .xlsx 后再上传').waitFor();
    await page.getByRole('button', { name: '读取粘贴的表格' }).click();
    await page.getByText('前 15 行里没有找到表头').waitFor();
    expect(await page.getByLabel('粘贴的表格').inputValue()).toBe('两句话，\n没有表头');
    await give(page, CSV);
    await soon(() => count(page, 'SETTLED')).toBe('1');
  });

  test('two of whose rows mean the same work is told so at the row, and recorded once one is left out', async () => {
    const document = await addDocument('2024年重点项目计划', '2024-03');
    const page = await open(`/import?document=${document}`, { as: 'editor' });
    const twice = `${LIST}\n4,三号工程,1,2024-2025,主体施工\n5,三期,2,2024-2025,主体施工`;
    await give(page, { ...CSV, buffer: Buffer.from(twice) });
    const fault = page.getByText('对上了同一个项目').first();
    await fault.waitFor();
    const row = page.locator('li', { has: fault });
    await row.getByRole('button', { name: '不是它' }).click();
    await row.getByRole('button', { name: '不导入' }).click();
    await page.getByRole('button', { name: '重新核对' }).click();
    await soon(() => fault.count()).toBe(0);
    await soon(() => count(page, 'LEFT')).toBe('2');
  });

  test('is kept when the session runs out, and recorded after a new sign-in', async () => {
    const document = await addDocument('2023年重点项目计划', '2023-03');
    const page = await open(`/import?document=${document}`, { as: 'editor' });
    await give(page, CSV);
    await settle(page);
    await page.context().clearCookies();
    const all = page.getByRole('button', { name: '记录全部 2 行' });
    await all.click();
    await page.getByText('登录已过期，没有写入。填好的都还在').waitFor();
    await page.context().addCookies([await sessionOf(atlas, 'editor')]);
    await all.click();
    await page.getByText('已记录 2 条。').waitFor();
  });
});

test('the page of the import is for everyone who is signed in', async () => {
  await expectForEveryone(
    { open: (path) => open(path, { as: 'keeper', viewport: { width: 1440, height: 900 } }) },
    '/import',
  );
});

test('who is not signed in finds no way there, and is told so at its address', async () => {
  const page = await open('/import');
  await page.getByText('登录之后才能导入清单').waitFor();
  expect(await page.getByRole('link', { name: '导入清单' }).count()).toBe(0);
  expect(await page.locator('input[type=file]').count()).toBe(0);
  expect(await page.getByText('退出登录').count()).toBe(0);
});

test('who is signed in stands in the header, and on a phone in the menu, until they sign out', async () => {
  const page = await open('/', { as: 'keeper', ...PHONE });
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('list', { name: '审核甲，已登录' }).getByText('审核甲').waitFor();
  await page.getByRole('button', { name: '退出登录' }).filter({ visible: true }).click();
  await page.waitForURL(`${atlas.address}/`);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('link', { name: '数据接口' }).first().waitFor();
  await soon(() => page.getByText('审核甲').count()).toBe(0);
});
