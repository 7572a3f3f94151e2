import { afterAll, describe, expect, inject, test, vi } from 'vitest';

import { parsePlanText } from '#server/domain/plan-text.ts';
import { Graph } from '#server/graph/graph.ts';
import { createGraphqlServer } from '#server/http/graphql-server.ts';
import { serveAtlas } from '#tests/testkit/served-atlas.ts';

const graph = new Graph(inject('connection'), 'neo4j');
const http = await serveAtlas(graph);
afterAll(async () => {
  await http.close();
  await graph.close();
});

type Headers = Readonly<Record<string, string>>;

const PLANS = '{ plans { title version } }';
const EXPORT = '/export/jsonl?ids=gd-zhanjiang';

const get = (path: string, headers: Headers = {}): Promise<Response> =>
  fetch(http.address + path, { headers });

/** A question in the address. */
function asked(query: string, more: Headers = {}): string {
  return `/graphql?${new URLSearchParams({ query, ...more }).toString()}`;
}

const tagOf = (response: Response): string => response.headers.get('etag') ?? '';

/** The tag that is given for this address, asked with these headers. */
async function tagAt(path: string, headers: Headers = {}): Promise<string> {
  const response = await get(path, headers);
  expect(response.status).toBe(200);
  await response.text();
  expect(tagOf(response)).toMatch(/^W\/"[0-9a-f]{16}"$/);
  return tagOf(response);
}

describe('an answer to a question in the address', () => {
  test('may be kept, and is asked about each time', async () => {
    const response = await get(asked(PLANS));
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('vary')).toContain('Accept, Accept-Language');
    expect(tagOf(response)).not.toBe('');
  });

  test('is not made again for who names its tag: nothing is read but the version', async () => {
    const tag = await tagAt(asked(PLANS));
    const other = new Graph(inject('connection'), 'neo4j');
    const read = vi.spyOn(other, 'read');
    const server = await serveAtlas(other);
    try {
      // The same question at another address is another answer, so its tag is asked for there.
      const path = server.address + asked(PLANS);
      const own = tagOf(await fetch(path));
      read.mockClear();
      const again = await fetch(path, { headers: { 'if-none-match': `"x", ${own}` } });
      expect(own).not.toBe(tag);
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(tagOf(again)).toBe(own);
      expect(again.headers.get('cache-control')).toBe('no-cache');
      expect(again.headers.get('vary')).toContain('Accept-Language');
      const texts = read.mock.calls.map(([statement]) => statement.split('\n')[0]);
      expect(
        texts.filter((text) => text !== '// Which load wrote the graph as it stands?'),
      ).toStrictEqual([]);
    } finally {
      await server.close();
      await other.close();
    }
  });

  test.each([
    ['the tag', (tag: string) => tag],
    ['the tag as a strong one', (tag: string) => tag.slice('W/'.length)],
    ['the tag in a list', (tag: string) => `"one", W/"two, three" ,${tag}`],
    ['whatever is there', () => '*'],
  ])('is known by %s', async (_what, named) => {
    for (const path of [asked(PLANS), EXPORT, '/export']) {
      const response = await get(path, { 'if-none-match': named(await tagAt(path)) });
      expect(response.status).toBe(304);
      expect(await response.text()).toBe('');
    }
  });

  test.each([
    ['a part of the tag', (tag: string) => `"${tag.slice(3, 9)}"`],
    ['the tag within another', (tag: string) => `"x${tag.slice(3)}`],
    ['the tag without its quotes', (tag: string) => tag.slice(3, -1)],
    ['another tag', () => 'W/"0123456789abcdef"'],
    ['nothing', () => ''],
  ])('is not known by %s', async (_what, named) => {
    for (const path of [asked(PLANS), EXPORT, '/export']) {
      const response = await get(path, { 'if-none-match': named(await tagAt(path)) });
      expect(response.status).toBe(200);
      expect(await response.text()).not.toBe('');
    }
  });

  test('has a tag of its own for each document, variables, language and media type', async () => {
    const named = 'query ($name: String!) { entity(ref: {name: $name}) { name } }';
    const tags = [
      await tagAt(asked(PLANS)),
      await tagAt(asked(named, { variables: '{"name": "湛江市"}' })),
      await tagAt(asked(named, { variables: '{"name": "茂名市"}' })),
      await tagAt(asked(PLANS), { 'accept-language': 'en' }),
      await tagAt(asked(PLANS), { accept: 'application/graphql-response+json' }),
    ];
    expect(new Set(tags).size).toBe(tags.length);
  });

  test('has one tag for all who read the same language, however they say so', async () => {
    const tag = await tagAt(asked(PLANS), { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' });
    expect(await tagAt(asked(PLANS), { 'accept-language': 'zh' })).toBe(tag);
  });

  test('has another tag where a passage of it is of another text', async () => {
    const tags: string[] = [];
    for (const text of ['一段。', '另一段。']) {
      const texts = new Map([
        ['zhanmao-2023', parsePlanText(JSON.stringify({ at: '4.2¶3', text }))],
      ]);
      const server = createGraphqlServer(graph, texts);
      tags.push(tagOf(await server.fetch(`http://atlas${asked(PLANS)}`)));
    }
    expect(new Set(tags).size).toBe(2);
  });

  test('tells pages of other sites that they may read it, and what it depends on, also where it is not sent again', async () => {
    const path = asked(PLANS);
    const origin = 'http://elsewhere.example';
    const tag = tagOf(await get(path, { origin }));
    for (const headers of [{ origin }, { origin, 'if-none-match': tag }]) {
      const answered = (await get(path, headers)).headers;
      // The same for every site, so that none of them has to be kept apart.
      expect(answered.get('access-control-allow-origin')).toBe('*');
      expect((answered.get('vary') ?? '').split(/, */)).toStrictEqual(
        expect.arrayContaining(['Accept', 'Accept-Language']),
      );
    }
  });
});

describe('what is not kept', () => {
  test.each([
    ['an error in an answer', asked('{ trace(from: {name: "月球"}) { truncated } }')],
    ['a question that is none', asked('{ mayor }')],
    ['half a question', asked('{ plans {')],
    ['whether we are well', '/health'],
    ['whether the graph answers', '/ready'],
    ['an unknown format', '/export/pdf'],
    ['a file of what is unknown', '/export/jsonl?ids=no-such-thing'],
  ])('%s', async (_what, path) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const response = await get(path, { accept, 'if-none-match': '*' });
      expect(response.status).not.toBe(304);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('etag')).toBeNull();
    }
  });

  test.each([
    [
      'an answer to what was sent',
      '/graphql',
      JSON.stringify({ query: PLANS }),
      'application/json',
    ],
    ['a file for a form', '/export/jsonl', 'ids=gd-zhanjiang', 'application/x-www-form-urlencoded'],
  ])('%s', async (_what, path, body, type) => {
    const headers = { 'content-type': type, 'if-none-match': '*' };
    const response = await fetch(http.address + path, { method: 'POST', headers, body });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    expect(await response.text()).not.toBe('');
  });
});

describe('a load', () => {
  /** Of which another load is stored each time it is asked. */
  class LoadedAnewGraph extends Graph {
    load = 'first';

    override version(): Promise<string> {
      return Promise.resolve(this.load);
    }

    override versionNow(): Promise<string> {
      return Promise.resolve(this.load);
    }
  }

  test('makes another tag for every answer and every file, also where the plan’s version is the same', async () => {
    const anew = new LoadedAnewGraph(inject('connection'), 'neo4j');
    const server = await serveAtlas(anew);
    try {
      for (const path of [asked(PLANS), EXPORT]) {
        anew.load = 'first';
        const before = await fetch(server.address + path);
        const headers = { 'if-none-match': tagOf(before) };
        expect((await fetch(server.address + path, { headers })).status).toBe(304);
        anew.load = 'second';
        const after = await fetch(server.address + path, { headers });
        expect(after.status).toBe(200);
        expect(await after.text()).toBe(await before.text());
        expect(tagOf(after)).not.toBe(tagOf(before));
      }
    } finally {
      await server.close();
      await anew.close();
    }
  });
});

describe('a file of the graph', () => {
  test('is not read for who has it', async () => {
    const other = new Graph(inject('connection'), 'neo4j');
    const read = vi.spyOn(other, 'read');
    const server = await serveAtlas(other);
    try {
      const headers = { 'if-none-match': await tagAt(EXPORT) };
      for (const method of ['GET', 'HEAD']) {
        read.mockClear();
        expect((await fetch(server.address + EXPORT, { method, headers })).status).toBe(304);
        expect(read).toHaveBeenCalledTimes(1);
      }
    } finally {
      await server.close();
      await other.close();
    }
  });

  test('has the same headers when only they are asked for', async () => {
    const whole = await get(EXPORT);
    const alone = await fetch(http.address + EXPORT, { method: 'HEAD' });
    expect(await alone.text()).toBe('');
    for (const name of ['etag', 'cache-control', 'content-type', 'content-disposition']) {
      expect(alone.headers.get(name)).toBe(whole.headers.get(name));
    }
  });
});

test.each([
  ['the page of GraphiQL', '/graphql', 'text/html'],
  ['the list of formats', '/export', 'application/json'],
])('%s is not sent again while it is the same', async (_what, path, accept) => {
  const headers = { accept };
  const tag = await tagAt(path, headers);
  const again = await get(path, { ...headers, 'if-none-match': tag });
  expect(again.status).toBe(304);
  expect(again.headers.get('cache-control')).toBe('no-cache');
  expect(again.headers.get('vary')).toContain('Accept');
  if (path === '/graphql') {
    expect(await tagAt(asked(PLANS))).not.toBe(tag);
  }
});
