import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, inject, test, vi } from 'vitest';

import { Graph } from '#server/graph/graph.ts';
import { serveExplorer } from '#server/http/explorer.ts';
import { listen, type HttpServer } from '#server/http/http-server.ts';
import { createListener } from '#server/http/listener.ts';
import { PicturePainter } from '#server/http/previews/picture-painter.ts';
import { productPreview } from '#server/http/previews/preview.ts';
import { previewSvg } from '#server/http/previews/preview-svg.ts';
import '#tests/testkit/provided-context.ts';

const folder = await mkdtemp(join(tmpdir(), 'plan-atlas-previews-'));
await copyFile('client/index.html', join(folder, 'index.html'));
afterAll(() => rm(folder, { recursive: true }));

async function serve(graph: Graph): Promise<HttpServer> {
  const http = await listen('127.0.0.1', 0);
  http.serve(
    createListener({
      graph,
      planTexts: new Map(),
      explorer: (preview) => serveExplorer(folder, preview),
      door: { allowedHosts: ['atlas.example.org'] },
    }),
  );
  afterAll(async () => {
    await http.close();
    await graph.close();
  });
  return http;
}

const graph = new Graph(inject('connection'), 'neo4j');
const { address } = await serve(graph);
// Nothing listens there.
const away = await serve(
  new Graph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' }, 'neo4j'),
);

interface Head {
  readonly html: string;
  readonly title: string | undefined;
  readonly fact: (name: string) => string | undefined;
}

async function head(
  path: string,
  headers: Record<string, string> = {},
  at = address,
): Promise<Head> {
  const response = await fetch(at + path, { headers });
  expect(response.status).toBe(200);
  return headOf(await response.text());
}

function headOf(html: string): Head {
  return {
    html,
    title: /<title>(.*?)<\/title>/.exec(html)?.[1],
    fact: (name) =>
      new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)" />`).exec(html)?.[1],
  };
}

/** Asks with a header that fetch would write itself. */
function askAs(host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request(address + path, { headers: { host } }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        resolve(body);
      });
    })
      .on('error', reject)
      .end();
  });
}

/** What browsers send when they open a page. */
const BROWSER = { 'upgrade-insecure-requests': '1' };

const BASE = 'zm-baosteel-zhanjiang-steel-base';

describe('a page tells beforehand what it is about', () => {
  test.each([
    ['/', '规划图谱', 'Plan Atlas'],
    [`/entity/${BASE}`, '规划图谱 · 宝钢湛江钢铁基地', 'Plan Atlas · Baosteel Zhanjiang'],
    ['/entity/宝钢湛江钢铁基地', '规划图谱 · 宝钢湛江钢铁基地', 'Plan Atlas · Baosteel Zhanjiang'],
    [
      `/trace?from=${BASE}&until=CLUSTER`,
      '规划图谱 · 宝钢湛江钢铁基地支撑什么',
      'Plan Atlas · What Baosteel',
    ],
    [
      `/trace?from=${BASE}&direction=UPSTREAM`,
      '规划图谱 · 什么支撑宝钢湛江钢铁基地',
      'Plan Atlas · What feeds Baosteel',
    ],
    [
      '/paths?from=gd-lianjiang&to=gd-maoming',
      '规划图谱 · 廉江市 与 茂名市 之间的路径',
      'Plan Atlas · Paths between Lianjiang',
    ],
    [
      '/parks?industry=化工材料&transport=湛江港',
      '规划图谱 · 适合化工材料、湛江港的园区',
      'Plan Atlas · Parks for ',
    ],
    [
      `/parks?like=${BASE}`,
      '规划图谱 · 与宝钢湛江钢铁基地相似的园区',
      'Plan Atlas · Parks like Baosteel',
    ],
    ['/responsibilities', '规划图谱 · 责任矩阵', 'Plan Atlas · Responsibilities'],
    [
      '/responsibilities?department=广东省水利厅',
      '规划图谱 · 广东省水利厅的责任',
      'Plan Atlas · What ',
    ],
    [`/slips/${BASE}`, '规划图谱 · 若宝钢湛江钢铁基地延后', 'Plan Atlas · If Baosteel'],
    [
      '/compare?left=gd-zhanjiang&right=gd-maoming',
      '规划图谱 · 湛江市 与 茂名市',
      'Plan Atlas · Zhanjiang',
    ],
    ['/corridors/湛茂一体化发展轴', '规划图谱 · 沿着湛茂一体化发展轴', 'Plan Atlas · Along '],
    ['/outline?at=4.2¶3', '规划图谱 · 4.2 ', 'Plan Atlas · 4.2 '],
    ['/outline', '规划图谱 · 目录', 'Plan Atlas · Outline'],
  ])('%s', async (path, chinese, english) => {
    const zh = await head(path);
    expect(zh.title).toMatch(new RegExp(`^${chinese}`));
    const separator = path.includes('?') ? '&' : '?';
    const en = await head(`${path}${separator}lang=en`);
    expect(en.title?.startsWith(english)).toBe(true);
    for (const { title, fact, html } of [zh, en]) {
      expect(title?.endsWith(fact('og:title') ?? 'missing')).toBe(true);
      expect(fact('description')).toBe(fact('og:description'));
      expect(fact('description')?.length).toBeGreaterThan(10);
      expect(fact('twitter:card')).toBe('summary_large_image');
      expect(html.match(/<title>/g)).toHaveLength(1);
    }
    expect(en.html).toContain('<html lang="en">');
  });

  test('with its type and its figures', async () => {
    const { fact } = await head(`/entity/${BASE}`);
    expect(fact('description')).toMatch(/^园区，规划 \d+ 处写到，\d+ 条关系。$/);
  });

  test('in the reader’s language where the address names none', async () => {
    const { title } = await head('/responsibilities', { 'accept-language': 'en-GB,en' });
    expect(title).toBe('Plan Atlas · Responsibilities');
  });

  test.each(['/entity/zm-nothing', '/paths?from=月球&to=gd-maoming', '/entity/%'])(
    'as the product, where the graph knows nothing of it: %s',
    async (path) => {
      expect((await head(path)).title).toBe('规划图谱');
    },
  );

  test('the first page asks the graph nothing', async () => {
    const read = vi.spyOn(graph, 'read');
    await head('/');
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  test('as the product and without delay, where a browser opens a page while the graph is away', async () => {
    const began = performance.now();
    const { title } = await head(`/entity/${BASE}`, BROWSER, away.address);
    expect(title).toBe('规划图谱');
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('at addresses that begin where the reader reached the server', async () => {
    const { fact } = headOf(
      await askAs('atlas.example.org:8080', `/entity/${BASE}?expand=gd-zhanjiang`),
    );
    expect(fact('og:url')).toBe(`http://atlas.example.org:8080/entity/${BASE}?expand=gd-zhanjiang`);
    expect(fact('og:image')).toBe(
      `http://atlas.example.org:8080/preview/entity/${BASE}.png?lang=zh`,
    );
  });

  test('and is not sent again while it is the same', async () => {
    const { headers } = await fetch(`${address}/entity/${BASE}`);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('vary')).toContain('Accept-Language');
    const again = await fetch(`${address}/entity/${BASE}`, {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });
});

describe('what a reader writes into an address is text and nothing more', () => {
  const HOSTILE = '</title><script>alert(1)</script>"\'&$&\u0000';

  test('in the page’s head', async () => {
    const { html, title } = await head(`/parks?industry=${encodeURIComponent(HOSTILE)}`);
    expect(html).not.toContain('<script>alert');
    expect(title).toContain(
      '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;$&amp;',
    );
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  test('in the picture', async () => {
    const path = `/preview/parks.png?industry=${encodeURIComponent(HOSTILE)}`;
    expect((await fetch(address + path)).status).toBe(200);
  });

  test('and a Host that is none does not come back', async () => {
    expect(await askAs('a"><script>', '/')).not.toContain('<script>');
  });

  test('the page allows no script of its own making', async () => {
    const { headers } = await fetch(`${address}/entity/${BASE}`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});

describe('the picture of a page', () => {
  test('is a PNG of 1200 by 630, where the page says', async () => {
    const { fact } = await head(`/entity/${BASE}`);
    const response = await fetch((fact('og:image') ?? '').replaceAll('&amp;', '&'));
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    const picture = Buffer.from(await response.arrayBuffer());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toStrictEqual([1200, 630]);
  });

  test('is not sent again while it is the same, and is another for another page', async () => {
    const first = await fetch(`${address}/preview/entity/${BASE}.png`);
    const tag = first.headers.get('etag') ?? '';
    const again = await fetch(`${address}/preview/entity/${BASE}.png?walk=3`, {
      headers: { 'if-none-match': tag },
    });
    expect(again.status).toBe(304);
    const other = await fetch(`${address}/preview/trace.png?from=${BASE}`);
    expect(other.headers.get('etag')).not.toBe(tag);
  });

  test('is the product’s while the graph is away, and not kept', async () => {
    const response = await fetch(`${away.address}/preview/entity/${BASE}.png`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('is only read', async () => {
    const response = await fetch(`${address}/preview/home.png`, { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toStrictEqual([405, 'GET, HEAD']);
  });

  test('has the characters of Chinese, rare ones too, wherever it is painted', async () => {
    const painter = new PicturePainter();
    const pictureOf = (title: string) =>
      painter.paint(previewSvg({ ...productPreview('zh'), title }));
    const missing = await pictureOf('\u{10fffd}');
    for (const character of ['湛', '硇', '垌', '鑊', 'α', '·']) {
      expect((await pictureOf(character))?.equals(missing ?? Buffer.alloc(0))).toBe(false);
    }
  });
});
