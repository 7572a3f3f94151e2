import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();
const MOST_KB = 300;

test('the first page loads at most 300 kB of JavaScript, gzipped, and no canvas', async () => {
  const page = await explorer.open('/');
  await page.getByRole('main').waitFor();
  await page.waitForLoadState('networkidle');
  const scripts = await page.evaluate(
    `performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => name.endsWith('.js'))`,
  );
  const sizes = await Promise.all(
    [scripts].flat().map(async (script) => {
      const response = await fetch(String(script));
      return { script, size: gzipSync(await response.text()).length / 1000 };
    }),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(MOST_KB);
  expect(sizes.filter(({ script }) => String(script).includes('canvas'))).toStrictEqual([]);
});

test('files come compressed and say that nothing is to be fetched elsewhere', async () => {
  const page = await explorer.open('/');
  const [script] = [
    await page.evaluate(`document.querySelector('script[type=module]').src`),
  ].flat();
  const response = await fetch(String(script), { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('content-type')).toContain('text/javascript');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
});
