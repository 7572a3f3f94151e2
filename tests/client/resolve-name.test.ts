import { expect, test } from 'vitest';

import '#client/pages/registry.ts';
import { parseAddress, printAddress } from '#client/shared/routing/address.ts';
import { chooseCandidate } from '#client/shared/routing/resolve-name.ts';

const ID = 'gd-maoming-high-tech-zone';

test.each([
  ['/entity/高新区', `/entity/${ID}`],
  ['/slips/高新区?lang=en', `/slips/${ID}?lang=en`],
  ['/parks?like=高新区', `/parks?like=${ID}`],
  ['/paths?from=高新区&to=gd-zhanjiang', `/paths?from=${ID}&to=gd-zhanjiang`],
  [
    '/compare?left=高新区&right=茂名市',
    `/compare?left=${ID}&right=${encodeURIComponent('茂名市')}`,
  ],
  ['/data?within=高新区&types=PROJECT', `/data?types=PROJECT&within=${ID}`],
  // Where the name stands nowhere, the one that is meant is gone to.
  ['/data', `/entity/${ID}`],
])('on %s, the one that is meant is asked of the same page', (asked, meant) => {
  const { pathname, search } = new URL(asked, 'http://atlas');
  const next = chooseCandidate('高新区', ID)(parseAddress({ pathname, search }));
  expect(printAddress(next)).toBe(meant);
});
