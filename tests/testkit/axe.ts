import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';

import { settledPage } from './settled-page.ts';

const Report = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
    }),
  ),
});

/** All rules; only what they find leaves the page, since to hand over all that is well takes four times as long as to look. */
const FAULTS = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => ({ violations }))`;

/** Holds that axe finds no fault on a page that stands still. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  await settledPage(page);
  await page.evaluate(axe.source);
  const { violations } = Report.parse(await page.evaluate(FAULTS));
  expect(violations).toStrictEqual([]);
}
