import type { Locator, Page } from 'playwright-core';
import { describe, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { soon } from '#tests/testkit/canvas.ts';
import { expectForEveryone } from '#tests/testkit/for-everyone.ts';
import { parameter } from '#tests/testkit/explorer-page.ts';

const explorer = await openExplorer();

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
    await map(page).getByText('117 项，在 7 个县区').waitFor();
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

test('the map is for everyone', async () => {
  await expectForEveryone(explorer, '/portfolio/gd-zhanjiang?map=1&county=gd-lianjiang');
});
