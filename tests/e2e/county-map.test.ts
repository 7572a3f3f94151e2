import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { parseMapData } from '#server/domain/map-data.ts';
import { openExplorer } from '#tests/testkit/browser.ts';
import { soon } from '#tests/testkit/canvas.ts';
import { expectForEveryone } from '#tests/testkit/for-everyone.ts';
import { MADE_UP } from '#tests/testkit/map-data.ts';
import { parameter } from '#tests/testkit/explorer-page.ts';

const explorer = await openExplorer();
const outlined = await openExplorer(undefined, parseMapData(MADE_UP, '审图号：甲'));

function map(page: Page): Locator {
  return page.getByRole('region', { name: /：按县区$/ });
}

function views(page: Page): Locator {
  return page.getByRole('navigation', { name: '怎么看' });
}

/** A tile of the map. */
function tile(page: Page, name: RegExp): Locator {
  return map(page).getByRole('group', { name: '地图' }).getByRole('link', { name });
}

/** The number of a county's row in the list beside the map. */
async function countOf(page: Page, row: RegExp): Promise<number> {
  const text = await map(page)
    .getByRole('group', { name: '各县区' })
    .getByRole('link', { name: row })
    .innerText();
  return Number(/(\d+)$/.exec(text)?.[1]);
}

describe('a set on the map', () => {
  test('of a portfolio: a tile is pressed, both views show what lies there, and Back takes it back', async () => {
    const page = await explorer.open('/portfolio/gd-maoming');
    await views(page).getByRole('link', { name: '地图' }).click();
    await map(page).getByText('117 项，在 5 个县区、2 个市（只写到市）').waitFor();
    await tile(page, /^高州市/).click();
    await soon(() => parameter(page, 'county')).toBe('gd-gaozhou');
    const here = map(page).getByRole('listitem').filter({ hasText: '高州500千伏输变电工程' });
    await here.waitFor();
    const count = await countOf(page, /^高州市/);
    await views(page).getByRole('link', { name: '清单' }).click();
    const rows = page.getByRole('table', { name: '项目清单表' }).getByRole('row');
    await soon(() => rows.count()).toBe(count + 1);
    await page.getByRole('link', { name: '只看高州市' }).click();
    await soon(() => rows.count()).toBe(118);
    await page.goBack();
    await soon(() => rows.count()).toBe(count + 1);
  });

  test('of all data: what lies nowhere and what only a city is told of are counted and listed', async () => {
    const page = await explorer.open('/data?types=PROJECT&map=1');
    const untold = await countOf(page, /^规划没写在哪里/);
    await map(page)
      .getByRole('link', { name: /^规划没写在哪里/ })
      .click();
    await map(page)
      .getByRole('link', { name: `看这 ${String(untold)} 项的清单` })
      .click();
    await page.getByText(`${String(untold)} 个条目`).waitFor();
    await views(page).getByRole('link', { name: '地图' }).click();
    const whole = tile(page, /^湛江市 ?全市/);
    const told = Number(/\d+/.exec(await whole.innerText())?.[0]);
    await whole.click();
    await page.getByText(`${String(told)} 个条目`).waitFor();
  });

  test('of the parks for a need, of a trace’s ends and of a department’s works, on a phone too', async () => {
    const page = await explorer.open('/parks?industry=绿色石化产业&map=1', {
      width: 390,
      height: 844,
    });
    await tile(page, /^茂南区/).click();
    await map(page).getByRole('link', { name: '茂南石化工业园' }).waitFor();
    await page.goto(
      explorer.address +
        '/trace?from=zm-advanced-materials-cluster&direction=UPSTREAM&until=PROJECT,PARK&map=1',
    );
    await tile(page, /^湛江市 ?全市/).waitFor();
    await page.goto(
      explorer.address +
        '/responsibilities?department=gd-agriculture-and-rural-affairs&show=projects&map=1',
    );
    await tile(page, /^雷州市/).waitFor();
  });
});

describe('a set on the outlines that an operator gives', () => {
  test('has the same counts, says what it leaves out and bears the operator’s note; words and shapes are pressed alike', async () => {
    const page = await outlined.open('/portfolio/gd-maoming?map=1');
    await tile(page, /^高州市/).waitFor();
    await map(page).getByText('审图号：甲').waitFor();
    await map(page)
      .getByText(/^边界里没有、只在清单里的：.*电白区/)
      .waitFor();
    await map(page).getByText('另有 1 块不是规划里的县区').waitFor();
    const count = await countOf(page, /^高州市/);
    expect(await tile(page, /^高州市/).innerText()).toMatch(
      new RegExp(`^高州市\\s+${String(count)}`),
    );
    // The shape of 茂南区, which lies in the middle of the upper row, right above its words.
    const words = await tile(page, /^茂南区/).boundingBox();
    await page.mouse.click((words?.x ?? 0) + 10, (words?.y ?? 0) - 24);
    await soon(() => parameter(page, 'county')).toBe('gd-maonan');
    await tile(page, /^茂名市 ?全市/).click();
    await soon(() => parameter(page, 'county')).toBe('gd-maoming');
  });

  test('on a phone and in English: no words lie upon others, and what has no outline is named', async () => {
    const page = await outlined.open('/data?types=PROJECT&map=1&lang=en', {
      width: 390,
      height: 844,
    });
    const group = page.getByRole('group', { name: 'Map', exact: true });
    await group.getByRole('link', { name: /^Gaozhou/ }).waitFor();
    await page
      .getByText(/^Without a boundary, and so in the list only: .*Dianbai District/)
      .waitFor();
    await page.getByText('One other area is no county of the plan').waitFor();
    const boxes = await Promise.all(
      (await group.getByRole('link').all()).map((link) => link.boundingBox()),
    );
    expect(boxes.length).toBeGreaterThan(4);
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        expect(isUpon(one, other)).toBe(false);
      }
    });
  });

  test('is for everyone', async () => {
    await expectForEveryone(outlined, '/portfolio/gd-maoming?map=1&county=gd-gaozhou');
  });
});

type Box = Awaited<ReturnType<Locator['boundingBox']>>;

function isUpon(one: Box, other: Box): boolean {
  return (
    one !== null &&
    other !== null &&
    Math.abs(one.x + one.width / 2 - other.x - other.width / 2) <
      (one.width + other.width) / 2 - 1 &&
    Math.abs(one.y + one.height / 2 - other.y - other.height / 2) <
      (one.height + other.height) / 2 - 1
  );
}

test('the map is for everyone', async () => {
  await expectForEveryone(explorer, '/portfolio/gd-zhanjiang?map=1&county=gd-lianjiang');
});
