import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openExplorer } from '#tests/testkit/browser.ts';
import { pressBox, settledPlaces } from '#tests/testkit/canvas.ts';
import { panelOf } from '#tests/testkit/explorer-page.ts';

const explorer = await openExplorer();

const PHONE = { width: 390, height: 844 };
const CLUSTER = '/entity/zm-advanced-materials-cluster';

/** The least size of any word in a box, over a column or on a line, as it is on the screen. */
async function leastSize(page: Page): Promise<number> {
  return z.number().parse(
    await page.evaluate(`(() => {
      const { cy } = document.querySelector('.graph-view_canvas')._cyreg;
      const worded = cy.elements().filter((one) => one.style('label') !== '' || one.style('source-label') !== '');
      return cy.zoom() * Math.min(...worded.map((one) => parseFloat(one.style('font-size'))));
    })()`),
  );
}

/** The buttons and the legend stand below the drawing. */
async function expectFreeFoot(page: Page): Promise<void> {
  const drawn = await page.locator('.graph-view_canvas').boundingBox();
  const foot = (drawn?.y ?? 0) + (drawn?.height ?? Infinity);
  for (const button of ['.graph-view_zoomControls', '.legend_legend']) {
    const box = await page.locator(button).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(foot);
  }
}

describe('the words of a drawing', () => {
  test.each([CLUSTER, '/entity/gd-zhanjiang', '/trace?from=zm-baosteel-zhanjiang-steel-base'])(
    '%s are 12 px high or more; what has no room is a little way off',
    async (path) => {
      const page = await explorer.open(path);
      await settledPlaces(page);
      expect(await leastSize(page)).toBeGreaterThanOrEqual(11.99);
    },
  );
});

describe('on a phone a drawing', () => {
  test.each([
    { what: 'of an entity', path: CLUSTER, least: 20 },
    {
      what: 'of a trace',
      path: '/trace?from=zm-advanced-materials-cluster&direction=UPSTREAM&until=PROJECT,PARK',
      least: 20,
    },
    {
      what: 'of a set',
      path: '/graph?of=zm-baosteel-zhanjiang-steel-base,gd-maoming,gd-zhanjiang,zm-steel-driven-programme',
      least: 4,
    },
  ])(
    '$what is one column as wide as the screen, with whole names that can be read, and no button lies over its foot',
    async ({ path, least }) => {
      const page = await explorer.open(path, PHONE);
      if (path.startsWith('/trace')) {
        await page.getByRole('button', { name: '看图', exact: true }).click();
      }
      await settledPlaces(page);
      expect(await leastSize(page)).toBeGreaterThanOrEqual(11.99);
      const Bounds = z.array(
        z.object({
          label: z.string(),
          title: z.string(),
          x1: z.number(),
          x2: z.number(),
          left: z.number(),
        }),
      );
      const boxes = Bounds.parse(
        await page.evaluate(`document.querySelector('.graph-view_canvas')._cyreg.cy.nodes('.entity').map((node) => {
          const { x1, x2 } = node.renderedBoundingBox();
          const left = node.position('x') - node.width() / 2;
          return { label: node.style('label'), title: node.data('title'), x1, x2, left };
        })`),
      );
      expect(boxes.length).toBeGreaterThanOrEqual(least);
      for (const { label, title, x1, x2, left } of boxes) {
        expect(label).toBe(title);
        expect(x1).toBeGreaterThanOrEqual(0);
        expect(x2).toBeLessThanOrEqual(PHONE.width);
        expect(Math.abs(left - (boxes[0]?.left ?? 0))).toBeLessThan(8);
      }
      await expectFreeFoot(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    },
  );

  test('opens what is pressed in the sheet', async () => {
    const page = await explorer.open(CLUSTER, PHONE);
    await settledPlaces(page);
    await pressBox(page, 'zm-green-steel');
    await panelOf(page).getByRole('heading', { name: '绿色钢铁' }).waitFor();
  });
});
