import { request as ask, type OutgoingHttpHeaders } from 'node:http';

import { afterAll, describe, expect, inject, test, vi } from 'vitest';

import { Graph } from '#server/graph/graph.ts';
import { listen } from '#server/http/http-server.ts';
import { createListener } from '#server/http/listener.ts';
import { answerNotFound } from '#server/http/not-found.ts';
import { Budgets } from '#server/limits/budgets.ts';
import { patientBounds } from '#tests/testkit/patient-bounds.ts';

const graph = new Graph(inject('connection'), 'neo4j');
const http = await listen('127.0.0.1', 0);
const PUBLIC = 'https://atlas.example';
http.serve(
  createListener({
    graph,
    planTexts: new Map(),
    explorer: () => answerNotFound,
    door: { publicUrl: PUBLIC, trustedProxies: ['loopback'] },
    ...patientBounds(),
    budgets: new Budgets(400),
  }),
);
afterAll(async () => {
  await http.close();
  await graph.close();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** Sends what fetch would not: any Host. */
function send(path: string, headers: OutgoingHttpHeaders = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = ask(
      `${http.address}${path}`,
      {
        method: body === undefined ? 'GET' : 'POST',
        headers,
        setHost: headers.host === undefined,
      },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => {
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(pieces).toString(),
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ entity(ref: {id: "gd-zhanjiang"}) { url } }' });

describe('the door', () => {
  test.each(['evil.example', '[', 'a b'])(
    'does not open to the host “%s”, and tells no more than that',
    async (host) => {
      const { status, body } = await send('/graphql', { host, ...JSON_TYPE }, QUERY);
      expect(status === 400 || status === 421).toBe(true);
      expect(body).not.toMatch(/node_modules|\/server\//);
    },
  );

  test('opens to our public name, under which the addresses in answers are', async () => {
    const { status, body } = await send('/graphql', { host: 'atlas.example', ...JSON_TYPE }, QUERY);
    expect(status).toBe(200);
    expect(body).toContain(`${PUBLIC}/entity/gd-zhanjiang`);
  });

  test('lets pages of any site read, without credentials', async () => {
    for (const path of ['/graphql?query={__typename}', '/export', '/export/csv']) {
      const { headers } = await send(path, { origin: 'https://elsewhere.example' });
      expect(headers['access-control-allow-origin'], path).toBe('*');
      expect(headers['access-control-allow-credentials'], path).toBe(undefined);
    }
  });

  test('says of every answer what a browser may do with it', async () => {
    for (const path of ['/graphql?query={__typename}', '/export', '/health', '/nothing']) {
      const { headers } = await send(path);
      expect(headers['content-security-policy'], path).toContain("default-src 'self'");
      expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['x-powered-by'], path).toBe(undefined);
    }
  });

  test('reads no address that is longer than any of ours', async () => {
    expect((await send(`/graphql?query=${'a'.repeat(9_000)}`)).status).toBe(414);
  });

  test('reads no body that is longer than any question', async () => {
    const { status } = await send(
      '/graphql',
      JSON_TYPE,
      JSON.stringify({ query: ' '.repeat(200_000) }),
    );
    expect(status).toBe(413);
  });

  test.each([
    ['application/x-www-form-urlencoded', 'query={__typename}'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['text/plain', QUERY],
  ])('takes questions from no form of another site: %s', async (type, body) => {
    expect((await send('/graphql', { 'content-type': type }, body)).status).toBe(415);
  });

  test.each([
    '/graphql?variables={',
    `/graphql?query={__typename}&variables=${'{'.repeat(5_000)}`,
    '//',
    '/%',
    '/export/%',
  ])('answers what cannot be read as the reader’s mistake: %#', async (path) => {
    const { status } = await send(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});

describe('a client’s budget', () => {
  const spend = (client: string): Promise<Answer> =>
    send(
      '/graphql',
      { ...JSON_TYPE, 'x-forwarded-for': client },
      JSON.stringify({ query: `{ search(text: "${String(Math.random())}") { totalCount } }` }),
    );

  test('is told with each answer, and refuses with 429 and when to come again', async () => {
    const first = await spend('192.0.2.1');
    expect(first.status).toBe(200);
    expect(first.headers['ratelimit-policy']).toBe('"cost";q=400;w=60');
    expect(first.headers['ratelimit']).toMatch(/^"cost";r=\d+;t=\d+$/);
    await spend('192.0.2.1');
    const refused = await spend('192.0.2.1');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.body).toContain('RATE_LIMITED');
  });

  test('is its own, as trusted proxies tell clients apart', async () => {
    expect((await spend('192.0.2.2')).status).toBe(200);
  });

  test('is not touched by what was answered before', async () => {
    const again = JSON.stringify({ query: '{ plans { id } }' });
    const from = { ...JSON_TYPE, 'x-forwarded-for': '192.0.2.3' };
    // Another test may load the plans anew meanwhile.
    await vi.waitFor(async () => {
      const { status, headers } = await send('/graphql', from, again);
      expect(status).toBe(200);
      expect(headers['ratelimit']).toBe(undefined);
    });
  });
});

describe('GraphiQL', () => {
  test('is served by ourselves, and runs nothing that stands in its page', async () => {
    const { body, headers } = await send('/graphql', {
      accept: 'text/html',
      'accept-encoding': 'identity',
    });
    expect(body).toContain('GraphiQL');
    expect(body).not.toMatch(/(?:src|href)="https?:/);
    expect(body).not.toMatch(/<script>|<style>/);
    expect(headers['content-security-policy']).not.toContain('script-src');
    const scripts = Array.from(body.matchAll(/src="([^"]+)"/g), ([, path = '']) => path);
    expect(scripts.length).toBeGreaterThan(0);
    for (const path of scripts) {
      const file = await send(path, { 'accept-encoding': 'br' });
      expect(file.status).toBe(200);
      expect(file.headers['content-encoding']).toBe('br');
      expect(file.headers['content-type']).toContain('javascript');
    }
  });
});
