import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { serveExplorer } from '#server/http/explorer.ts';
import { listen } from '#server/http/http-server.ts';

const folder = await mkdtemp(join(tmpdir(), 'plan-atlas-explorer-'));
await mkdir(join(folder, 'assets'));
await writeFile(join(folder, 'index.html'), '<!doctype html>');
await writeFile(join(folder, 'assets', 'main-abc.js'), '0');
const explorer = await listen('127.0.0.1', 0);
explorer.serve(serveExplorer(folder));
afterAll(async () => {
  await explorer.close();
  await rm(folder, { recursive: true });
});

const ask = (path: string, headers = {}): Promise<Response> =>
  fetch(explorer.address + path, { headers });

test('an asset is kept for good: its name changes with its content', async () => {
  const { headers } = await ask('/assets/main-abc.js');
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.each(['/', '/index.html', '/export', '/entity/gd-zhanjiang', '/trace?from=gd-zhanjiang'])(
  'the page at %s, which names the assets, is asked for each time, and not sent again while it is the same',
  async (path) => {
    const { headers } = await ask(path);
    expect(headers.get('cache-control')).toBe('no-cache');
    const again = await ask(path, { 'if-none-match': headers.get('etag') });
    expect(again.status).toBe(304);
  },
);

describe('where there is no page', () => {
  const NOWHERE = ['/.git/config', '/wp-login.php', '/assets/no-such.js', '/graphql/x', '/entity'];

  test.each(NOWHERE)(
    'a browser at %s is shown the page that says so, as not found',
    async (path) => {
      const response = await ask(path, { accept: 'text/html,*/*;q=0.8' });
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('etag')).toBeNull();
      expect(await response.text()).toContain('<!doctype html>');
    },
  );

  test.each(NOWHERE)('a program at %s is told so in both languages', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/没有页面.*\n.*no page/);
  });
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('a page takes no %s', async (method) => {
  const response = await fetch(`${explorer.address}/`, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('a file that is gone fails whoever asks for it, and nobody else', async () => {
  await writeFile(join(folder, 'assets', 'gone-abc.js'), '0');
  const other = await listen('127.0.0.1', 0);
  // It looks once which files there are.
  other.serve(serveExplorer(folder));
  await rm(join(folder, 'assets', 'gone-abc.js'));
  await expect(
    fetch(`${other.address}/assets/gone-abc.js`).then((response) => response.text()),
  ).rejects.toThrow();
  expect((await fetch(`${other.address}/assets/main-abc.js`)).status).toBe(200);
  await other.close();
});
