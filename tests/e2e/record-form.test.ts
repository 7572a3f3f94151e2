import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { recordingOn } from '#tests/testkit/recording.ts';
import { openWritingPages, sessionOf } from '#tests/testkit/writing-pages.ts';

const { atlas, open } = await openWritingPages();
const { addDocument, record } = recordingOn(atlas);

const document = await addDocument('2025年重点项目计划', '2025-03');

/** Opens the form on the page of a work, with a paper chosen. */
async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(?:添加一条记录|Add a record)$/ }).click();
  await page.getByLabel(/^(?:文件|Document)$/).selectOption(document);
}

describe('a record of one work', () => {
  test('is put in on its page: what is wrong stands at its field, and what was said stands on the line', async () => {
    const page = await open('/entity/zm-first-works', { as: 'keeper' });
    await begin(page);
    const form = page.getByRole('form', { name: '添加一条记录' });
    await form.getByRole('button', { name: '记录', exact: true }).click();
    await form.getByText('请填写').waitFor();
    await page.getByLabel('在文件的何处').fill('第12行');
    await page.getByLabel('总投资').fill('五亿');
    await form.getByRole('button', { name: '记录', exact: true }).click();
    await form.getByText('请填数字').waitFor();
    await page.getByLabel('总投资').fill('５.3');
    await page.getByLabel('金额单位').selectOption('亿元');
    await page.getByLabel('计划完工').fill('明年');
    await form.getByRole('button', { name: '记录', exact: true }).click();
    await form.getByText('日期应写作 2025、2025-03 或 2025-03-14').waitFor();
    await page.getByLabel('计划完工').fill('2026');
    await page.getByLabel('阶段').selectOption('投产');
    await page.getByLabel('完成（%）').fill('100');
    await expectNoAxeFindings(page);
    await form.getByRole('button', { name: '记录', exact: true }).click();
    await page
      .locator('#part-records')
      .getByText('投产；完成 100%；计划 2026 完工；总投资 ５.3亿元')
      .waitFor();
    await page.getByText('已记录。').waitFor();
    const money = `{ entity(ref: { name: "一号工程" }) { progress { amounts { kind value } } } }`;
    expect(await atlas.ask(money)).toStrictEqual({
      entity: { progress: { amounts: [{ kind: 'TOTAL', value: 53_000 }] } },
    });
  });

  test('does not go over what another editor said meanwhile: that is shown, and both stay', async () => {
    const page = await open('/entity/zm-second-works', { as: 'editor' });
    await begin(page);
    await page.getByLabel('在文件的何处').fill('第3行');
    await page.getByLabel('阶段').selectOption('停工');
    await record({ document, of: { name: '二号工程' }, at: '第2行', stage: '建设' });
    await page.getByRole('button', { name: '记录', exact: true }).click();
    await page.getByText('您打开之后，别人又添加了记录').waitFor();
    await page.getByRole('alert').getByText('审核甲 建设').waitFor();
    const stage = `{ entity(ref: { name: "二号工程" }) { stage records { totalCount } } }`;
    expect(await atlas.ask(stage)).toStrictEqual({
      entity: { stage: '建设', records: { totalCount: 1 } },
    });
    expect(await page.getByLabel('阶段').inputValue()).toBe('停工');
    await page.getByRole('button', { name: '看过了，仍要记录' }).click();
    await page.getByText('已记录。').waitFor();
    expect(await atlas.ask(stage)).toStrictEqual({
      entity: { stage: '停工', records: { totalCount: 2 } },
    });
  });

  test('is put in in English on a phone, in the dark, and kept while the session runs out', async () => {
    const page = await open('/entity/zm-third-works?lang=en', {
      as: 'editor',
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    await begin(page);
    await page.getByLabel('Where in the document').fill('第3页');
    await page.getByLabel('Problems').fill('用地报批');
    await expectNoAxeFindings(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('Your session has run out, and nothing was written').waitFor();
    await page.context().addCookies([await sessionOf(atlas, 'editor')]);
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('Hindered by: 用地报批').waitFor();
  });

  test('is offered to nobody who is not signed in', async () => {
    const page = await open('/entity/zm-first-works');
    await page.locator('#part-records').waitFor();
    expect(await page.getByRole('button', { name: '添加一条记录' }).count()).toBe(0);
  });
});
