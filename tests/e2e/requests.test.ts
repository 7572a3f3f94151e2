import type { Page, Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { panelOf } from '#tests/testkit/explorer-page.ts';

const explorer = await openExplorer();

const BASE = 'zm-baosteel-zhanjiang-steel-base';
const CLUSTER = 'zm-advanced-materials-cluster';
const TRACE = `/trace?from=${BASE}&until=CLUSTER&to=${CLUSTER}`;

/** An address of the server that asks nothing. */
const SILENT = '/icon.svg';

interface Listened {
  readonly page: Page;
  /** What was asked until now: the same question with the same variables is the same text. */
  readonly asked: readonly string[];
}

/** What stands on paper alone is asked for once the page has come to rest, and counted by itself. */
function isForPaper(request: Request): boolean {
  return /(?:DelaySheet|DepartmentSheet|ParksBrief)/.test(
    decodeURIComponent(request.url()) + String(request.postData()),
  );
}

/** A fresh page at this path, listened to from the start, once it has asked all that it asks. */
async function listenTo(path: string): Promise<Listened> {
  const page = await explorer.open(SILENT);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql' && !isForPaper(request)) {
      asked.push(`${request.url()} ${request.postData() ?? ''}`);
    }
  });
  await page.goto(explorer.address + path);
  await settle(page);
  return { page, asked };
}

async function settle(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
  await page.waitForLoadState('networkidle');
}

function twice(asked: readonly string[]): readonly string[] {
  return asked.filter((one, index) => asked.indexOf(one) < index);
}

// Each asks which plans there are, for the header.
describe('a page asks each question once, and no more than', () => {
  test.each([
    [3, '/'],
    [6, '/overview'],
    [9, '/overview?choose=PROJECT,CLUSTER,CITY'],
    [2, '/overview?draw=CLUSTER,CORRIDOR'],
    [2, '/entity/zm-steel-driven-programme'],
    [2, '/entity/广东省发展改革委'],
    [2, '/entity/zm-section-4-2'],
    [3, '/entity/zm-nothing'],
    [3, `/entity/${BASE}?selected=gd-zhanjiang`],
    [3, `/entity/${BASE}?expand=gd-zhanjiang`],
    [2, `/graph?of=${BASE},${CLUSTER},gd-zhanjiang`],
    [3, TRACE],
    [3, '/trace?from=宝钢湛江钢铁基地&until=CLUSTER'],
    [4, `${TRACE}&selected=zm-steel-driven-programme~FEEDS~${CLUSTER}`],
    [2, `/paths?from=gd-lianjiang&to=${CLUSTER}`],
    [2, '/paths?from=宝钢湛江钢铁基地&to=茂名市'],
    [2, '/responsibilities'],
    [3, '/responsibilities?view=shared&department=gd-natural-resources'],
    [2, '/slips'],
    [6, '/parks?industry=化工材料&transport=湛江港'],
    [5, '/parks?like=zm-donghai-island-petrochemical-park'],
    [2, '/compare?left=gd-zhanjiang&right=gd-maoming'],
    [2, '/compare?left=湛江市&right=茂名市'],
    [2, '/corridors'],
    [2, '/corridors/湛茂一体化发展轴'],
    [3, '/corridors?with=广东省水利厅'],
    [2, '/figures'],
    [3, '/outline?at=4.2'],
    [4, '/data?types=PARK&within=廉江市'],
    [3, '/data?tab=relations'],
    [4, `/data?types=CLUSTER&selected=${CLUSTER}`],
  ])('%i: %s', async (most, path) => {
    const { asked } = await listenTo(path);
    expect(twice(asked)).toStrictEqual([]);
    expect(asked.length).toBeLessThanOrEqual(most);
  });

  test.each(['/entity/gd-zhanjiang', '/entity/湛江市', '/entity/雷州市'])(
    '2 for a hub: %s',
    async (path) => {
      const { page, asked } = await listenTo(path);
      await panelOf(page).getByRole('heading', { name: '关系', exact: true }).waitFor();
      expect(twice(asked)).toStrictEqual([]);
      expect(asked).toHaveLength(2);
    },
  );

  test.each(['/slips/zm-baosteel-hydrogen-shaft-furnace', '/slips/沈海高速公路', '/slips/湛江港'])(
    '2 for a delay, whatever waits for it: %s',
    async (path) => {
      const { page, asked } = await listenTo(path);
      await page.locator('#delay-informed').waitFor();
      expect(twice(asked)).toStrictEqual([]);
      expect(asked).toHaveLength(2);
    },
  );
});

test('a walk through pages asks for what is new, and for nothing again on the way back', async () => {
  const { page, asked } = await listenTo(`/entity/${BASE}`);
  const panel = panelOf(page);
  await panel.getByRole('link', { name: '湛江市' }).first().click();
  await panel.getByRole('heading', { name: '添加哪些' }).waitFor();
  expect(asked).toHaveLength(3);
  await page.goBack();
  await panel.getByRole('link', { name: '延后影响' }).click();
  await page.locator('#delay-informed').waitFor();
  expect(asked).toHaveLength(4);
  await page.goBack();
  await panel.getByRole('heading', { name: '关系', exact: true }).waitFor();
  await settle(page);
  expect(asked).toHaveLength(4);
  expect(twice(asked)).toStrictEqual([]);
});
