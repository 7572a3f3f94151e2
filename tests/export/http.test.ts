import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';

import { afterAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';

import { EXPORT_FORMATS } from '#server/export/formats.ts';
import { GraphUnreachableError } from '#server/domain/errors.ts';
import { Graph, type Parameters } from '#server/graph/graph.ts';
import { serveAtlas } from '#tests/testkit/served-atlas.ts';

const graph = new Graph(inject('connection'), 'neo4j');
const http = await serveAtlas(graph);
afterAll(async () => {
  await http.close();
  await graph.close();
});

const ask = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(http.address + path, init);

const FORM = 'application/x-www-form-urlencoded';

/** Three on a walk, with relations among them. */
const WALK = [
  'zm-baosteel-zhanjiang-steel-base',
  'zm-steel-driven-programme',
  'zm-advanced-materials-cluster',
];

const ExportedRecord = z.looseObject({ kind: z.string(), id: z.string().optional() });

/** The lines of a JSON Lines export. */
async function recordsOf(response: Response): Promise<z.infer<typeof ExportedRecord>[]> {
  const lines = (await response.text()).trimEnd().split('\n');
  return lines.map((line) => ExportedRecord.parse(JSON.parse(line)));
}

test('/export lists every format for programs, whatever they take', async () => {
  const response = await ask('/export');
  const { formats } = z
    .object({ formats: z.array(z.object({ name: z.string(), address: z.string() })) })
    .parse(await response.json());
  expect(formats.map(({ name }) => name)).toStrictEqual(EXPORT_FORMATS.map(({ name }) => name));
  const same = await ask('/export', { headers: { accept: 'application/json' } });
  expect(await same.json()).toMatchObject({ formats });
});

describe('/export/<format>', () => {
  test.each(EXPORT_FORMATS)('$name comes as a file named for the plan', async (format) => {
    const response = await ask(`/export/${format.name}?ids=gd-zhanjiang`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(format.mediaType);
    const disposition = response.headers.get('content-disposition') ?? '';
    const [, name = ''] = /filename\*=UTF-8''(\S+)$/.exec(disposition) ?? [];
    expect(decodeURIComponent(name)).toMatch(/^湛茂都市圈-部分-\d{4}-\d\d-\d\d\./);
    expect(name.endsWith(`.${format.extension}`)).toBe(true);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  test('holds what the question entities finds, and the relations among it', async () => {
    const response = await ask('/export/jsonl?types=PARK,CLUSTER&within=湛江市');
    const lines = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => z.looseObject({ kind: z.string() }).parse(JSON.parse(line)));
    const found = await graph.read(
      `MATCH (park:Entity) WHERE park:Park OR park:Cluster
       MATCH (park)-[lies:LOCATED_IN]->(:City {name: '湛江市'}) WHERE NOT lies.intended
       RETURN park.id AS id`,
      {},
      z.object({ id: z.string() }),
    );
    const entities = lines.filter(({ kind }) => kind === 'entity');
    expect(found.length).toBeGreaterThan(5);
    expect(entities.map(({ id }) => id)).toStrictEqual(
      expect.arrayContaining(found.map(({ id }) => id)),
    );
    expect(new Set(entities.map(({ type }) => type))).toStrictEqual(new Set(['Park', 'Cluster']));
    expect(lines.some(({ kind }) => kind === 'relation')).toBe(true);
  });

  test('holds of the relations only those that were asked for', async () => {
    const all = await recordsOf(await ask(`/export/jsonl?ids=${WALK.join(',')}`));
    const among = all.filter(({ kind }) => kind === 'relation');
    expect(among.length).toBeGreaterThan(1);
    const kept = String(among[0]?.id);
    const part = await recordsOf(
      await ask(`/export/jsonl?ids=${WALK.join(',')}&relations=${kept}`),
    );
    expect(part.filter(({ kind }) => kind === 'relation').map(({ id }) => id)).toStrictEqual([
      kept,
    ]);
    expect(part.filter(({ kind }) => kind === 'entity')).toHaveLength(WALK.length);
    const none = await recordsOf(await ask(`/export/jsonl?ids=${WALK.join(',')}&relations=`));
    expect(none.some(({ kind }) => kind === 'relation')).toBe(false);
  });

  test('takes the same as a form, for what is too long for an address', async () => {
    const parameters = new URLSearchParams({ ids: WALK.join(',') });
    const sent = await ask('/export/jsonl', { method: 'POST', body: parameters });
    expect(sent.status).toBe(200);
    const got = await ask(`/export/jsonl?${parameters.toString()}`);
    expect(await sent.text()).toBe(await got.text());
    const long = new URLSearchParams({ ids: Array(4_000).fill(WALK.join(',')).join(',') });
    expect((await ask('/export/jsonl', { method: 'POST', body: long })).status).toBe(200);
  });

  test.each([
    [
      'a form that no plan can need',
      { 'content-type': FORM },
      `ids=${'a,'.repeat(2_500_000)}`,
      413,
    ],
    ['what is no form', { 'content-type': 'application/json' }, '{"ids":[]}', 415],
    ['a form with what is unknown', { 'content-type': FORM }, 'ids=no-such-thing', 400],
  ])('%s is refused in both languages', async (_what, headers, body, status) => {
    const response = await ask('/export/jsonl', { method: 'POST', headers, body });
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(/[㐀-鿿].*\n.*[a-z]/);
  });

  test('HEAD tells the same without the file', async () => {
    const response = await ask('/export/jsonl', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('.jsonl');
    expect(await response.text()).toBe('');
  });

  test('is not sent again while neither the plans nor the question have changed', async () => {
    const first = await ask('/export/jsonl?ids=gd-zhanjiang');
    const tag = first.headers.get('etag') ?? '';
    const same = await ask('/export/jsonl?ids=gd-zhanjiang', { headers: { 'if-none-match': tag } });
    expect(same.status).toBe(304);
    const other = await ask('/export/jsonl?ids=gd-maoming', { headers: { 'if-none-match': tag } });
    expect(other.status).toBe(200);
  });

  test('an unknown format is told in both languages, with those that there are', async () => {
    const response = await ask('/export/pdf');
    expect(response.status).toBe(404);
    const words = await response.text();
    expect(words).toContain('没有“pdf”这种格式');
    expect(words).toContain('There is no format “pdf”');
    for (const { name } of EXPORT_FORMATS) {
      expect(words).toContain(name);
    }
  });

  test.each([
    ['?colour=red', 'colour'],
    ['?ids=', 'ids'],
    ['?ids=gd-zhanjiang,no-such-thing', 'no-such-thing'],
    ['?relations=gd-zhanjiang~FEEDS~gd-maoming', 'gd-zhanjiang~FEEDS~gd-maoming'],
    ['?types=DRAGON', 'DRAGON'],
    ['?within=nowhere-at-all', 'nowhere-at-all'],
    ['?within=湛江市,茂名市', 'within'],
  ])('%s is refused in clear words', async (parameters, fault) => {
    const response = await ask(`/export/jsonl${parameters}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(fault);
  });

  test('is not written to', async () => {
    const response = await ask('/export/jsonl', { method: 'PUT' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
    const index = await ask('/export', { method: 'POST' });
    expect(index.status).toBe(405);
    expect(index.headers.get('allow')).toBe('GET, HEAD');
  });
});

/** A file of which only the beginning is taken. */
async function begun(path: string): Promise<IncomingMessage> {
  const request = get(http.address + path);
  const [response] = z.tuple([z.custom<IncomingMessage>()]).parse(await once(request, 'response'));
  response.once('data', () => response.pause());
  return response;
}

test('a reader who leaves stops the reading in the database', async () => {
  const response = await begun('/export/jsonl');
  response.destroy();
  const running = `SHOW TRANSACTIONS YIELD currentQuery
    WHERE currentQuery CONTAINS 'to take away' AND NOT currentQuery CONTAINS 'SHOW'
    RETURN count(*) AS count`;
  await expect
    .poll(() => graph.read(running, {}, z.object({ count: z.number() })), { timeout: 10_000 })
    .toStrictEqual([{ count: 0 }]);
  expect((await ask('/export/jsonl?ids=gd-zhanjiang')).status).toBe(200);
});

/** A graph that can no longer be reached after so many readings. */
class FailingGraph extends Graph {
  #left = 4;

  override read<Row>(
    statement: string,
    parameters: Parameters,
    row: z.ZodType<Row>,
    signal?: AbortSignal,
  ): Promise<Row[]> {
    this.#left -= 1;
    return this.#left < 0
      ? Promise.reject(new GraphUnreachableError('test', null, {}))
      : super.read(statement, parameters, row, signal);
  }
}

test('a file whose reading fails on the way is broken off, so that it does not look whole', async () => {
  const failing = new FailingGraph(inject('connection'), 'neo4j');
  const other = await serveAtlas(failing);
  try {
    const response = await fetch(`${other.address}/export/jsonl`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    const refused = await fetch(`${other.address}/export/jsonl`);
    expect(refused.status).toBe(503);
    expect(await refused.text()).toContain('暂时连不上图数据库');
  } finally {
    await other.close();
    await failing.close();
  }
});
