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
  test('is one column as wide as the screen, with whole names that can be read', async () => {
    const page = await explorer.open(CLUSTER, PHONE);
    await settledPlaces(page);
    expect(await leastSize(page)).toBeGreaterThanOrEqual(11.99);
    const Bounds = z.array(
      z.object({ label: z.string(), title: z.string(), x1: z.number(), x2: z.number() }),
    );
    const boxes = Bounds.parse(
      await page.evaluate(`document.querySelector('.graph-view_canvas')._cyreg.cy.nodes('.entity').map((node) => {
        const { x1, x2 } = node.renderedBoundingBox();
        return { label: node.style('label'), title: node.data('title'), x1, x2 };
      })`),
    );
    expect(boxes.length).toBeGreaterThan(20);
    for (const { label, title, x1, x2 } of boxes) {
      expect(label).toBe(title);
      expect(x1).toBeGreaterThanOrEqual(0);
      expect(x2).toBeLessThanOrEqual(PHONE.width);
    }
  });

  test('opens what is pressed in the sheet', async () => {
    const page = await explorer.open(CLUSTER, PHONE);
    await settledPlaces(page);
    await pressBox(page, 'zm-green-steel');
    await panelOf(page).getByRole('heading', { name: '绿色钢铁' }).waitFor();
  });
});
