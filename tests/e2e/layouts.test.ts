import { describe, expect, test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { openExplorer } from '#tests/testkit/browser.ts';
import { settledPlaces, waitForEntities } from '#tests/testkit/canvas.ts';

const explorer = await openExplorer();

const CLUSTER = '/entity/zm-advanced-materials-cluster';
const STEEL = 'zm-steel-driven-programme';
const PHONE = { width: 390, height: 844 };

describe('a layout', () => {
  test('is chosen from a menu by mouse, stands in the address, and the back button takes it back', async () => {
    const page = await explorer.open(CLUSTER);
    const own = await settledPlaces(page);
    await page.getByRole('button', { name: '布局' }).click();
    await page.getByRole('menuitemradio', { name: '按类型分行' }).click();
    await expect.poll(() => settledPlaces(page)).not.toStrictEqual(own);
    expect(new URL(page.url()).searchParams.get('layout')).toBe('types');
    await page.goBack();
    await expect.poll(() => settledPlaces(page)).toStrictEqual(own);
  });

  test('is chosen by keyboard alone, in English', async () => {
    const page = await explorer.open(`${CLUSTER}?lang=en`);
    await page.locator('.graph-view_view').waitFor();
    await page.getByRole('button', { name: /^Layout/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: 'Rings, by steps' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**layout=rings**');
    expect((await settledPlaces(page))['zm-advanced-materials-cluster']).toStrictEqual({
      x: 0,
      y: 0,
    });
  });

  test.each(['force', 'rings', 'types', 'counties', 'pattern'])(
    '%s puts all in the same places again when the link is opened anew',
    async (layout) => {
      const page = await explorer.open(`${CLUSTER}?layout=${layout}`);
      const first = await settledPlaces(page);
      const twin = await explorer.open(`${CLUSTER}?layout=${layout}`);
      expect(await settledPlaces(twin)).toStrictEqual(first);
      expect(Object.keys(first).length).toBeGreaterThan(20);
    },
  );

  test('by force moves nothing that stands when something is expanded, and a pasted link shows the same', async () => {
    const page = await explorer.open(`${CLUSTER}?layout=force&selected=${STEEL}`);
    const before = await settledPlaces(page);
    await page.getByRole('button', { name: '添加到图上' }).click();
    await waitForEntities(page, Object.keys(before).length + 1);
    const after = await settledPlaces(page);
    expect(after).toMatchObject(before);
    const twin = await explorer.open(page.url().slice(explorer.address.length));
    expect(await settledPlaces(twin)).toStrictEqual(after);
  });

  test('by county heads its rows with the plan’s counties, and says where none is given', async () => {
    const page = await explorer.open(`${CLUSTER}?layout=counties`);
    await settledPlaces(page);
    const heads = String(
      await page.evaluate(
        `document.querySelector('.graph-view_canvas')._cyreg.cy.nodes('.head').map((node) => node.data('label')).join(' ')`,
      ),
    );
    expect(heads).toContain('高州市');
    expect(heads).toContain('规划未说明位置');
  });

  test('changes nothing in the list that stands for the drawing', async () => {
    const page = await explorer.open(`${CLUSTER}?layout=pattern&list=1`);
    const twin = await explorer.open(`${CLUSTER}?list=1`);
    const [shown, own] = await Promise.all(
      [page, twin].map((each) => each.locator('.entity-list_graphList').getAttribute('data-shown')),
    );
    expect(shown).toBe(own);
  });
});

describe('the legend', () => {
  test('hides a type of relation, and the address says so', async () => {
    const page = await explorer.open(`${CLUSTER}?list=1`);
    const list = page.locator('.entity-list_graphList');
    await list.waitFor();
    const legend = page.getByRole('group', { name: /图例/ });
    await legend.getByRole('button', { name: /关系类型/ }).click();
    await legend.getByRole('button', { name: /重点发展/ }).click();
    await page.waitForURL('**no=FOCUSES_ON**');
    await expect.poll(() => list.getByRole('cell', { name: '重点发展' }).count()).toBe(0);
  });

  test('says what size tells, and how much the greatest has', async () => {
    const page = await explorer.open(`${CLUSTER}?size=feeds`);
    await page.getByText(/底色长短：所支撑的个数，最长 \d+/).waitFor();
  });

  test('opens on a phone by a press', async () => {
    const page = await explorer.open(CLUSTER, PHONE);
    const type = page.getByRole('group', { name: /图例/ }).getByRole('button', { name: /^项目/ });
    const opener = page.getByRole('button', { name: '图例', exact: true });
    await opener.waitFor();
    expect(await type.count()).toBe(0);
    await opener.click();
    await type.waitFor();
  });
});

test('axe finds nothing on a laid-out drawing and its menu', async () => {
  const page = await explorer.open(`${CLUSTER}?layout=types&size=relations&no=FOCUSES_ON&lang=en`);
  await settledPlaces(page);
  await page.getByRole('button', { name: /^Layout/ }).click();
  await page.getByRole('menuitemradio', { name: 'Spatial pattern' }).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeFindings(page);
  }
});
