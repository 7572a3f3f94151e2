import { describe, expect, test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { soon } from '#tests/testkit/canvas.ts';
import { expectForEveryone } from '#tests/testkit/for-everyone.ts';
import { recordingOn } from '#tests/testkit/recording.ts';
import { openWritingPages } from '#tests/testkit/writing-pages.ts';

const { atlas, open } = await openWritingPages({ isReviewed: true });
const { addDocument, record } = recordingOn(atlas);

const list = await addDocument('2025年重点项目计划', '2025-03');
const report = await addDocument('2026年重点项目计划', '2026-01');
await record({ document: list, of: { name: '一号工程' }, at: '第12行', stage: '投产' });
await record({ document: report, of: { name: '三号工程' }, at: '第2行', stage: '开工' });

const DESK = { viewport: { width: 1440, height: 900 } };

function stageOf(name: string): Promise<unknown> {
  return atlas.ask(`{ entity(ref: { name: "${name}" }) { stage } }`);
}

describe('the papers', () => {
  test('are read by everybody, the newest first, each with what it says; nothing speaks of writing', async () => {
    const page = await open('/documents');
    const rows = page.getByRole('table', { name: '文件表' }).getByRole('row');
    await rows.nth(3).waitFor();
    expect(await rows.nth(1).innerText()).toContain('2026年重点项目计划');
    await page.getByRole('link', { name: '2025年重点项目计划' }).click();
    await page.getByRole('heading', { level: 1, name: '2025年重点项目计划' }).waitFor();
    await page.getByText('第12行 · 审核甲').waitFor();
    expect(await page.getByRole('button', { name: /撤回|通过/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /导入/ }).count()).toBe(0);
  });

  test('lead from a work to the paper that speaks of it', async () => {
    const page = await open('/entity/zm-first-works');
    await page.locator('#part-records').getByRole('link', { name: '2025年重点项目计划' }).click();
    await page.waitForURL(`**/documents/${list}`);
  });

  test('what an editor recorded waits there for the keeper, who accepts it', async () => {
    const input = { document: list, of: { name: '二号工程' }, at: '第3行', stage: '停工' };
    await record(input, atlas.editor);
    const editor = await open('/documents', { as: 'editor', ...DESK });
    await editor.getByRole('heading', { name: '待审核，1 条' }).waitFor();
    expect(await editor.getByRole('button', { name: '通过' }).count()).toBe(0);
    const keeper = await open('/documents', { as: 'keeper', ...DESK });
    await keeper.getByRole('heading', { name: '待审核，1 条' }).waitFor();
    await expectNoAxeFindings(keeper);
    await keeper.getByRole('button', { name: '通过', exact: true }).click();
    await soon(() => keeper.getByText('待审核').count()).toBe(0);
    expect(await stageOf('二号工程')).toStrictEqual({ entity: { stage: '停工' } });
  });

  test('a keeper takes a record back with a reason, and then the whole paper', async () => {
    const page = await open(`/documents/${report}?lang=en`, { as: 'keeper', ...DESK });
    const item = page.locator('li', { hasText: '第2行' });
    await item.getByRole('button', { name: 'Take back' }).click();
    await item.getByRole('button', { name: 'Take back' }).click();
    await item.getByText('Say why, in 1 to 500 characters').waitFor();
    await item.getByLabel('Reason for taking it back').fill('录错了');
    await expectNoAxeFindings(page);
    await item.getByRole('button', { name: 'Take back' }).click();
    await item.getByText('Taken back: “录错了”').waitFor();
    expect(await stageOf('三号工程')).toStrictEqual({ entity: { stage: null } });
    await page.getByRole('button', { name: 'Take the whole document back' }).click();
    await page.getByLabel('Reason for taking it back').fill('重复');
    await page.getByRole('button', { name: 'Take back', exact: true }).click();
    await page.getByText('Taken back: “重复”').waitFor();
  });

  test.each(['/documents', `/documents/${list}`])('%s is for everyone', (path) =>
    expectForEveryone({ open: (at) => open(at, { as: 'keeper', ...DESK }) }, path),
  );
});
