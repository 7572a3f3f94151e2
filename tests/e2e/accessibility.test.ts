import { test } from 'vitest';

import { expectNoAxeFindings } from '#tests/testkit/axe.ts';
import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const TRACE = '/trace?from=zm-baosteel-zhanjiang-steel-base&until=CLUSTER';

test.each([
  ['/', 'light'],
  ['/', 'dark'],
  ['/entity/zm-baosteel-zhanjiang-steel-base', 'light'],
  [TRACE, 'light'],
  [TRACE, 'dark'],
  [`${TRACE}&list=1&lang=en`, 'light'],
] as const)('%s (%s) has no fault that axe finds', async (path, colorScheme) => {
  await expectNoAxeFindings(await explorer.open(path, { colorScheme }));
});
