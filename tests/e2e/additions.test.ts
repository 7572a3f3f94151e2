import { beforeAll, describe, expect, test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { recordingOn } from '#tests/testkit/recording.ts';
import { openWritingPages } from '#tests/testkit/writing-pages.ts';

const { atlas, open } = await openWritingPages();
const { addDocument, record } = recordingOn(atlas);

const PHONE = { viewport: { width: 390, height: 844 } };
let work = '';

beforeAll(async () => {
  const document = await addDocument('2025年重点项目计划', '2025-03');
  const { record: added } = await record({
    document,
    at: '第5行',
    adds: { type: 'PROJECT', name: '四号工程' },
    relations: [{ type: 'FEEDS', other: { name: '钢铁集群' } }],
    stage: '开工',
  });
  work = added?.of?.id ?? '';
});

describe('a work that only a later paper names', () => {
  test('has a page that says so, with its relations drawn and named in a third way', async () => {
    const page = await open(`/entity/${work}`);
    await page.getByText('规划里没有，由后续文件加入').waitFor();
    expect(await page.getByText('原文', { exact: true }).count()).toBe(0);
    const legend = page.getByRole('group', { name: '图例，按下可隐藏或显示' });
    await legend.getByText('后续文件所述').waitFor();
    await page.locator('#part-relations').getByRole('link', { name: '后续文件' }).click();
    await page.getByText('后续文件所述的关系').waitFor();
    await page.getByText('《2025年重点项目计划》').first().waitFor();
    await page.getByText('第5行').first().waitFor();
    await expectNoAxeFindings(page);
  });

  test('is told so in English on a phone, too', async () => {
    const page = await open(`/entity/${work}?lang=en`, PHONE);
    await page.getByText('Not in the plan; added by a later paper').waitFor();
    await expectNoAxeFindings(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});
