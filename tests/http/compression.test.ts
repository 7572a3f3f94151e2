import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { afterAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';

import { Graph } from '#server/graph/graph.ts';
import { serveAtlas } from '#tests/testkit/served-atlas.ts';

const graph = new Graph(inject('connection'), 'neo4j');
const http = await serveAtlas(graph);
afterAll(async () => {
  await http.close();
  await graph.close();
});

interface Asked {
  readonly encoding?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As it comes, which fetch would unpack. */
async function ask(path: string, { encoding, method = 'GET', headers = {} }: Asked = {}) {
  const sent = request(http.address + path, {
    method,
    headers: { ...headers, ...(encoding === undefined ? {} : { 'accept-encoding': encoding }) },
  });
  sent.end();
  const [response] = z.tuple([z.custom<IncomingMessage>()]).parse(await once(sent, 'response'));
  const pieces: Buffer[] = [];
  for await (const piece of response) {
    pieces.push(z.instanceof(Buffer).parse(piece));
  }
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) };
}

const question = (query: string): string => `/graphql?${new URLSearchParams({ query }).toString()}`;
const LONG = question('{ entities(first: 50) { nodes { id name } } }');
const EXPORT = '/export/jsonl?section=2';
const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync } as const;

describe.each([
  ['an answer', LONG],
  ['an export', EXPORT],
])('%s', (_what, path) => {
  test.each(['br', 'gzip'] as const)('is packed by %s for who takes that', async (encoding) => {
    const plain = await ask(path);
    const packed = await ask(path, { encoding });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers.vary).toContain('Accept-Encoding');
    expect(packed.headers['access-control-allow-origin']).toBe('*');
    expect(UNPACK[encoding](packed.body)).toStrictEqual(plain.body);
    expect(packed.body.length * 2).toBeLessThan(plain.body.length);
  });

  test.each([undefined, 'identity', 'zstd', 'gzip;q=0, br;q=0'])(
    'comes as it is where %s is taken, and says that it depends on that',
    async (encoding) => {
      const { headers, status } = await ask(path, encoding === undefined ? {} : { encoding });
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe(undefined);
      expect(headers.vary).toContain('Accept-Encoding');
    },
  );

  test('has one tag however it is packed, and is not sent again', async () => {
    const plain = await ask(path);
    const packed = await ask(path, { encoding: 'br' });
    expect(packed.headers.etag).toBe(plain.headers.etag);
    const again = await ask(path, {
      encoding: 'br',
      headers: { 'if-none-match': packed.headers.etag ?? '' },
    });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect(again.headers['content-encoding']).toBe(undefined);
  });
});

test('HEAD tells of an export without packing it', async () => {
  const { status, headers, body } = await ask(EXPORT, { encoding: 'gzip', method: 'HEAD' });
  expect(status).toBe(200);
  expect(headers['content-disposition']).toContain('.jsonl');
  expect(body).toHaveLength(0);
});

test.each([
  ['a short answer', question('{ __typename }')],
  ['a workbook', '/export/xlsx?ids=gd-zhanjiang'],
  ['an archive', '/export/csv?ids=gd-zhanjiang'],
])('%s is not packed again', async (_what, path) => {
  const { status, headers } = await ask(path, { encoding: 'gzip, br' });
  expect(status).toBe(200);
  expect(headers['content-encoding']).toBe(undefined);
});
