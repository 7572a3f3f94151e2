import { beforeAll, describe, expect, test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { recordingOn } from '#tests/testkit/recording.ts';
import { openWritingPages } from '#tests/testkit/writing-pages.ts';

const { atlas, open } = await openWritingPages();
const { addDocument, record } = recordingOn(atlas);

beforeAll(async () => {
  const document = await addDocument('2025年重点项目计划', '2025-03');
  const of = { name: '一号工程' };
  const said = { stage: '投产', stageWord: '已建成投产', percent: 100, obstacles: '用地报批' };
  await record({ document, of, at: '第12行', ...said });
});

describe('what later papers say of a work', () => {
  test('stands beside the plan’s own word, with the paper, the place and the date, on a line of its own', async () => {
    const page = await open('/entity/zm-first-works');
    const stage = page
      .locator('dl')
      .getByText('投产（据《2025年重点项目计划》第12行，2025-03，写“已建成投产”）');
    await stage.waitFor();
    await page.getByText('规划原定').waitFor();
    const papers = page.locator('#part-records');
    expect(await papers.getByRole('listitem').allInnerTexts()).toStrictEqual([
      expect.stringContaining('投产；原文“已建成投产”；完成 100%'),
      expect.stringContaining('建设'),
    ]);
    await papers.getByText('困难：用地报批').waitFor();
    await papers.getByText('第12行 · 省发展改革委 · 审核甲录入').waitFor();
    await expectNoAxeFindings(page);
  });

  test('is told in English, on a phone, in the dark too', async () => {
    const page = await open('/entity/zm-first-works?lang=en', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    const papers = page.locator('#part-records');
    await papers.getByText('in operation; it writes “已建成投产”; 100% done').waitFor();
    await papers.getByText('under construction').waitFor();
    await expectNoAxeFindings(page);
  });

  test('is not in the way where nothing was recorded', async () => {
    const page = await open('/entity/zm-second-works');
    await page.getByText('阶段').first().waitFor();
    expect(await page.locator('#part-records').count()).toBe(0);
    expect(await page.getByText('后续文件').count()).toBe(0);
  });
});
