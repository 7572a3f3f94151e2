import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { openExplorer } from '#tests/testkit/browser.ts';
import { panelOf, parameter } from '#tests/testkit/explorer-page.ts';

const explorer = await openExplorer();

const PHONE = { width: 390, height: 844 };
const FEEDERS = '/trace?from=zm-advanced-materials-cluster&direction=UPSTREAM';

function summary(page: Page): Locator {
  return page.locator('[data-part=trace-summary]');
}

/** The numbers of the sentence, each by the words before it. */
async function numbersIn(page: Page): Promise<Map<string, number>> {
  await summary(page).getByRole('link').first().waitFor();
  const parts = await summary(page).getByRole('link').allInnerTexts();
  return new Map(
    parts.map((part) => [part.replace(/[:\s]*\d+.*$/, ''), Number(/\d+/.exec(part)?.[0])]),
  );
}

describe('what feeds a cluster', () => {
  test('is said whole: how many, on which basis, through what', async () => {
    const page = await explorer.open(FEEDERS);
    await summary(page).getByText('支撑先进材料产业集群的').waitFor();
    const numbers = await numbersIn(page);
    const all = numbers.get('共') ?? 0;
    expect(all).toBeGreaterThan(20);
    expect((numbers.get('规划写明') ?? 0) + (numbers.get('推断') ?? 0)).toBe(all);
    const through = [...numbers].filter(([part]) => /^(?:经|直接)/.test(part));
    expect(through.map(([part]) => part)).toContain('经绿色钢铁');
    expect(through.reduce((sum, [, count]) => sum + count, 0)).toBe(all);
  });

  test.each([
    {
      address: `${FEEDERS}&until=PROJECT,PARK`,
      size: { width: 1440, height: 900 },
      through: /^经绿色钢铁\s*\d+ 项/,
      more: '看全部 8 项',
    },
    {
      address: `${FEEDERS}&until=PROJECT,PARK&lang=en`,
      size: PHONE,
      through: /^Through Green steel/,
      more: 'See all 8',
    },
  ])(
    'stands in the panel by what it goes through, without what all have in common: $more',
    async ({ address, size, through, more }) => {
      const page = await explorer.open(address, size);
      await summary(page).getByRole('link').first().waitFor();
      const groups = page.locator('.trace-page_group');
      await groups.filter({ hasText: through }).waitFor();
      await groups.getByRole('button', { name: more, exact: true }).click();
      const heads = await groups.getByRole('heading', { level: 3 }).allInnerTexts();
      const counts = heads.map((head) => Number(/\d+/.exec(head)?.[0] ?? 1));
      expect(counts[0]).toBe(8);
      const [all] = /\d+/.exec(await summary(page).getByRole('link').first().innerText()) ?? [];
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(all));
      // In each line the end alone, and not again what all of them lead to.
      const lines = groups.first().getByRole('listitem');
      expect(await lines.count()).toBe(8);
      expect(await lines.locator('[data-part=icon]').count()).toBe(8);
    },
  );

  test('each number is a list, which the address keeps', async () => {
    const page = await explorer.open(FEEDERS);
    const numbers = await numbersIn(page);
    await summary(page)
      .getByRole('link', { name: /^经绿色钢铁/ })
      .click();
    await panelOf(page)
      .getByText(`项中的 ${String(numbers.get('经绿色钢铁'))} 项`)
      .waitFor();
    expect(parameter(page, 'via')).not.toBeNull();
    await page.reload();
    await panelOf(page)
      .getByText(`项中的 ${String(numbers.get('经绿色钢铁'))} 项`)
      .waitFor();
    await summary(page)
      .getByRole('link', { name: /^规划写明/ })
      .click();
    await panelOf(page)
      .getByText(`项中的 ${String(numbers.get('规划写明'))} 项`)
      .waitFor();
    expect(await panelOf(page).getByRole('img', { name: /推断/ }).count()).toBe(0);
    await panelOf(page).getByRole('link', { name: '看全部', exact: true }).click();
    await panelOf(page).getByText('项中的').waitFor({ state: 'detached' });
  });

  test('draws the industries between as a layer, with what the plan says of each', async () => {
    const page = await explorer.open(`${FEEDERS}&until=PROJECT`);
    await page.getByRole('button', { name: '列表' }).click();
    const list = page.getByRole('table').last();
    await list.getByText('钢铁制造业').first().waitFor();
    await list.getByText('绿色钢铁').first().waitFor();
  });

  test('is printed whole, by what it goes through, each with its places', async () => {
    const page = await explorer.open(`${FEEDERS}&until=PROJECT`);
    const all = (await numbersIn(page)).get('共') ?? 0;
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: new RegExp(`^全部 ${String(all)} 项`) }).waitFor();
    await page.getByRole('heading', { name: /^经绿色钢铁 \d+ 项$/ }).waitFor();
    const line = page.getByRole('listitem').filter({ hasText: /^低碳冶炼短流程钢铁项目/ });
    expect(await line.innerText()).toMatch(/规划所述，4\.2¶3.*钢铁制造业.*先进材料产业集群/s);
  });

  test('is said in English, on a phone, in the dark, without a fault that axe finds', async () => {
    const page = await explorer.open(`${FEEDERS}&lang=en`, { ...PHONE, colorScheme: 'dark' });
    const numbers = await numbersIn(page);
    expect(numbers.get('stated')).toBeGreaterThan(0);
    expect(numbers.get('through Green steel')).toBeGreaterThan(0);
    await expectNoAxeFindings(page);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(PHONE.width);
  });
});

test('what one thing leads to needs no sum', async () => {
  const page = await explorer.open('/trace?from=zm-steel-driven-programme&until=CLUSTER');
  await page.getByRole('region', { name: '追踪的结论' }).locator('ol').waitFor();
  expect(await summary(page).count()).toBe(0);
});
