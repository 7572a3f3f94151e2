import { expect, test } from 'vitest';

import '#client/pages/registry.ts';
import { parseRoute } from '#client/shared/routing/route-codec.ts';
import { isExplorerPage } from '#server/http/explorer-pages.ts';

/** Whether the explorer itself would show a page here. */
function isShown(address: string): boolean {
  const { pathname, searchParams } = new URL(`http://atlas${address}`);
  return parseRoute(pathname, searchParams).page !== 'not-found';
}

const NAMES = [
  ...[
    'index.html',
    'changes',
    'compare',
    'corridors',
    'data',
    'entity',
    'export',
    'figures',
    'graph',
  ],
  ...[
    'outline',
    'overview',
    'parks',
    'paths',
    'portfolio',
    'progress',
    'responsibilities',
    'slips',
    'trace',
  ],
  ...[
    '.git',
    'wp-login.php',
    'graphql',
    'metrics-like',
    'delay-impact',
    'constructor',
    '__proto__',
  ],
];
const ADDRESSES = [
  '/',
  '/?lang=en',
  ...NAMES.flatMap((name) =>
    ['', '/', '/湛江市', '/a/b', '?from=gd-zhanjiang', '/x?from=y', '?from=', '/%ff'].map(
      (rest) => `/${name}${rest}`,
    ),
  ),
];

test.each(ADDRESSES)('the server knows of %s whether the explorer has a page there', (address) => {
  expect(isExplorerPage(address)).toBe(isShown(address));
});
