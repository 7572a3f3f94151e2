import { expect, test } from 'vitest';
import { z } from 'zod';

import { openExplorer } from '#tests/testkit/browser.ts';
import { settledPlaces } from '#tests/testkit/canvas.ts';

const explorer = await openExplorer();

/** Before its arrow, each line runs so far together with others, in pixels. */
const CHANNEL = { from: 130, to: 14 };

/**
 * How much of the last piece of each derived line is inked, from 0 to 1: a dashed line by itself has a little more than half of it, and
 * where others fill its gaps, all of it.
 */
const INKED = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => {
  const view = document.querySelector('.graph-view_canvas');
  const { cy } = view._cyreg;
  const copy = new OffscreenCanvas(view.clientWidth, view.clientHeight).getContext('2d', { willReadFrequently: true });
  for (const canvas of view.querySelectorAll('canvas')) {
    copy.drawImage(canvas, 0, 0);
  }
  const { data, width } = copy.getImageData(0, 0, view.clientWidth, view.clientHeight);
  const isInked = ({ x, y }) => {
    const at = 4 * (Math.round(y) * width + Math.round(x));
    return data[at + 3] > 60 && data[at + 2] > data[at + 1] + 40;
  };
  const middle = (one, other) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
  resolve(cy.edges('.derived').map((edge) => {
    const controls = edge.renderedControlPoints() ?? [];
    const points = [];
    let from = edge.renderedSourceEndpoint();
    controls.forEach((control, index) => {
      const next = controls[index + 1];
      const to = next === undefined ? edge.renderedTargetEndpoint() : middle(control, next);
      for (let share = 0; share < 1; share += 0.002) {
        const rest = 1 - share;
        points.push({
          x: rest * rest * from.x + 2 * rest * share * control.x + share * share * to.x,
          y: rest * rest * from.y + 2 * rest * share * control.y + share * share * to.y,
        });
      }
      from = to;
    });
    let left = 0;
    let last = points.at(-1);
    const inked = [];
    for (const point of points.reverse()) {
      left += Math.hypot(point.x - last.x, point.y - last.y);
      last = point;
      if (left > ${String(CHANNEL.to)} && left < ${String(CHANNEL.from)}) {
        inked.push(isInked(point) ? 1 : 0);
      }
    }
    return inked.reduce((sum, one) => sum + one, 0) / inked.length;
  }));
})))`;

test('derived lines that run together to one box are dashed there too', async () => {
  const page = await explorer.open('/entity/zm-advanced-materials-cluster');
  await settledPlaces(page);
  await page
    .getByRole('group', { name: /图例/ })
    .getByRole('button', { name: /规划所述/ })
    .click();
  const inked = z.array(z.number()).parse(await page.evaluate(INKED));
  expect(inked.length).toBeGreaterThan(10);
  expect(Math.max(...inked)).toBeLessThan(0.75);
  expect(Math.max(...inked)).toBeGreaterThan(0.5);
});
