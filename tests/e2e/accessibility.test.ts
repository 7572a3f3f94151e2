import axe from 'axe-core';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const Report = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
    }),
  ),
});

const TRACE = '/trace?from=zm-baosteel-zhanjiang-steel-base&until=CLUSTER';

test.each([
  ['/', 'light'],
  ['/', 'dark'],
  ['/entity/zm-baosteel-zhanjiang-steel-base', 'light'],
  [TRACE, 'light'],
  [TRACE, 'dark'],
  [`${TRACE}&list=1&lang=en`, 'light'],
] as const)('%s (%s) has no fault that axe finds', async (path, colorScheme) => {
  const page = await explorer.open(path, { colorScheme });
  await page.getByRole('main').waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(axe.source);
  const { violations } = Report.parse(await page.evaluate('axe.run()'));
  expect(violations).toStrictEqual([]);
});
