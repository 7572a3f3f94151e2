import { afterAll, describe, expect, inject, test } from 'vitest';

import { Graph } from '#server/graph/graph.ts';
import { serveAtlas } from '#tests/testkit/served-atlas.ts';

const graph = new Graph(inject('connection'), 'neo4j');
const http = await serveAtlas(graph);
afterAll(async () => {
  await http.close();
  await graph.close();
});

const NEED = 'industry=锂电池&transport=湛江港';
const ask = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${http.address}/brief/${path}`, init);

function nameOf(response: Response): string {
  const [, name = ''] =
    /filename\*=UTF-8''(\S+)$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return decodeURIComponent(name);
}

describe('/brief', () => {
  test.each([
    ['docx', NEED, /^选园-锂电池-湛江港-\d{4}-\d\d-\d\d\.docx$/],
    ['xlsx', NEED, /^选园-锂电池-湛江港-\d{4}-\d\d-\d\d\.xlsx$/],
    ['xlsx', 'like=东海岛石化产业园', /^选园-与东海岛石化产业园相近-\d{4}-\d\d-\d\d\.xlsx$/],
    ['docx', 'transport=gd-zhanjiang-port&lang=en', /^parks-Zhanjiang-Port-\d{4}-\d\d-\d\d\.docx$/],
  ])('%s?%s comes as a file that is named for the question', async (format, query, name) => {
    const response = await ask(`${format}?${query}`);
    expect(response.status).toBe(200);
    expect(nameOf(response)).toMatch(name);
    expect(response.headers.get('content-type')).toMatch(
      format === 'docx' ? /wordprocessingml/ : /spreadsheetml/,
    );
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(5_000);
  });

  test('is in the language that the address names, else in the reader’s', async () => {
    const english = { headers: { 'accept-language': 'en-GB,en' } };
    expect(nameOf(await ask(`xlsx?${NEED}`, english))).toMatch(/^parks-/);
    expect(nameOf(await ask(`xlsx?${NEED}&lang=zh`, english))).toMatch(/^选园-/);
    expect((await ask(`xlsx?${NEED}`, english)).headers.get('vary')).toBe('Accept-Language');
  });

  test('is not sent again while neither the plans nor the question have changed', async () => {
    const first = await ask(`docx?${NEED}`);
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const named = { headers: { 'if-none-match': tag } };
    expect((await ask(`docx?${NEED}`, named)).status).toBe(304);
    expect((await ask(`xlsx?${NEED}`, named)).status).toBe(200);
    expect((await ask(`docx?${NEED}&first=11`, named)).status).toBe(200);
    expect((await ask(`docx?${NEED}&lang=en`, named)).status).toBe(200);
  });

  test('HEAD tells the same without the file', async () => {
    const response = await ask(`xlsx?${NEED}`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(nameOf(response)).toMatch(/\.xlsx$/);
    expect(await response.text()).toBe('');
  });

  test.each([
    ['pdf?industry=锂电池', 404, '没有“pdf”这种格式'],
    ['', 404, '没有“”这种格式'],
    ['docx', 400, '请至少说出一项需求'],
    ['docx?industry=', 400, '请至少说出一项需求'],
    ['docx?industry=没有这种产业吧', 400, '规划图谱里没有“没有这种产业吧”'],
    ['docx?industry=锂电池&first=0', 400, '应在 1 到 100 之间'],
    ['docx?industry=锂电池&first=many', 400, 'first'],
    ['docx?industry=锂电池&colour=red', 400, 'colour'],
  ])('%s is refused in both languages', async (path, status, words) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(text).toContain(words);
    expect(text.trimEnd().split('\n')).toHaveLength(2);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toBeNull();
  });

  test('is not written to', async () => {
    const response = await ask(`docx?${NEED}`, { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});
