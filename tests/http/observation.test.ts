import type { ServerResponse } from 'node:http';
import { Writable } from 'node:stream';

import { afterAll, afterEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';

import { GraphUnreachableError } from '#server/domain/errors.ts';
import { ServerBusyError } from '#server/domain/overload-errors.ts';
import { VERSION } from '#server/domain/release.ts';
import { Graph } from '#server/graph/graph.ts';
import { listen, type HttpServer } from '#server/http/http-server.ts';
import { createKept, createListener } from '#server/http/listener.ts';
import { answerNotFound } from '#server/http/not-found.ts';
import { createObservation } from '#server/http/observation/observation.ts';
import { readSettings } from '#server/settings/read-settings.ts';
import { createLog } from '#server/startup/create-log.ts';

const Line = z.looseObject({ level: z.string(), requestId: z.string() });
type Line = z.infer<typeof Line>;
const Failed = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      extensions: z.looseObject({ code: z.string().optional(), requestId: z.string() }),
    }),
  ),
});

const graph = new Graph(inject('connection'), 'neo4j');
const { http, lines } = await serveObserved();
afterEach(() => {
  vi.restoreAllMocks();
  lines.length = 0;
});
afterAll(async () => {
  await http.close();
  await graph.close();
});

/** The server with its log and its figures, as these settings have them, and the lines of its log. */
async function serveObserved(variables: Record<string, string> = {}) {
  const told: Line[] = [];
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      told.push(Line.parse(JSON.parse(chunk.toString())));
      done();
    },
  });
  const settings = readSettings({ LOG_FORMAT: 'json', ...variables });
  const observation = createObservation(createLog(settings, output), settings);
  const server = await listen('127.0.0.1', 0, observation.around);
  const kept = createKept();
  observation.watch({
    connections: () => graph.connections,
    caches: () => ({ answers: kept.answers.figures }),
    isGraphUp: async () => (await server.readiness.now()).status === 'ready',
  });
  const listener = createListener({
    graph,
    planTexts: new Map(),
    explorer: () => answerNotFound,
    kept,
  });
  server.serve(listener, () => graph.verify());
  return { http: server, lines: told };
}

async function post(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${http.address}/graphql?hint=secret`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

/** The lines of the log, once there are as many. */
async function logged(count: number, of = lines): Promise<readonly Line[]> {
  await expect.poll(() => of.length).toBe(count);
  return of;
}

const NAME = 'query Name { entity(ref: {name: "宝钢湛江钢铁"}) { name } }';

describe('the log', () => {
  test('has a line a request, which tells what was asked and how it went, and nothing of who asked or what they wrote', async () => {
    const response = await post(NAME, { 'user-agent': 'somebody/1.0', cookie: 'me=1' });
    await response.text();
    const [line] = await logged(1);
    expect(line).toStrictEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      requestId: response.headers.get('x-request-id'),
      method: 'POST',
      path: '/graphql',
      operation: 'Name',
      question: 'entity',
      status: 200,
      ms: expect.any(Number),
      bytes: expect.any(Number),
      msg: 'request',
      ...('cost' in (line ?? {}) ? { cost: expect.any(Number) } : {}),
    });
    expect(line?.['bytes']).toBeGreaterThan(50);
  });

  test.each([
    ['keeps an id that a proxy gave', 'trace-4711.a', true],
    ['makes one where what was given is too short', 'x', false],
    ['makes one where what was given could break a line', 'a"b\tc"level":"error"', false],
  ])('%s', async (_what, given, isKept) => {
    const response = await post('{ trace(from: {name: "月球"}) { truncated } }', {
      'x-request-id': given,
    });
    const id = response.headers.get('x-request-id');
    expect(id === given).toBe(isKept);
    const { errors } = Failed.parse(await response.json());
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNKNOWN_ENTITY', requestId: id });
    expect(await logged(1)).toMatchObject([{ requestId: id, codes: ['UNKNOWN_ENTITY'] }]);
  });

  test('gives the id in errors of documents that do not fit, each its own', async () => {
    for (const query of ['{ mayor }', '{ mayor }', '{ plans {']) {
      const response = await post(query);
      const { errors } = Failed.parse(await response.json());
      expect(errors[0]?.extensions.requestId).toBe(response.headers.get('x-request-id'));
    }
  });

  test.each([
    ['in a statement', 'read'],
    ['before any', 'version'],
  ] as const)(
    'has a defect %s with its stack under the request’s id, of which the reader is told no inner word',
    async (_where, method) => {
      vi.spyOn(graph, method).mockRejectedValue(new TypeError('rows of no use'));
      const response = await post('{ entity(ref: {name: "茂名港"}) { name } }');
      const { errors } = Failed.parse(await response.json());
      expect(errors[0]?.message).not.toContain('rows of no use');
      const requestId = response.headers.get('x-request-id');
      const [defect, line] = await logged(2);
      expect(defect).toMatchObject({ level: 'error', requestId });
      expect(JSON.stringify(defect)).toMatch(/rows of no use.*at /);
      expect(line).toMatchObject({ requestId, codes: ['INTERNAL_SERVER_ERROR'] });
    },
  );

  test('has the failure of a file too, by its code', async () => {
    const response = await fetch(`${http.address}/export/pdf`);
    expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    expect(await logged(1)).toMatchObject([
      { path: '/export/pdf', status: 404, codes: ['UNKNOWN_FORMAT'] },
    ]);
  });
});

describe('/ready', () => {
  const ask = async (server: HttpServer, method = 'GET') =>
    fetch(`${server.address}/ready`, { method });

  test('says that all is well, to HEAD without a word, and /health that the process lives', async () => {
    expect(await (await ask(http)).json()).toStrictEqual({ status: 'ready' });
    const head = await ask(http, 'HEAD');
    expect([head.status, await head.text()]).toStrictEqual([200, '']);
    const health = await fetch(`${http.address}/health`);
    expect(await health.json()).toStrictEqual({ status: 'alive', version: VERSION });
    expect((await ask(http, 'POST')).status).toBe(405);
    expect(lines).toStrictEqual([]);
  });

  test('says during a start which step it is at, while /health is well', async () => {
    const starting = await listen('127.0.0.1', 0);
    onTestFinished(() => starting.close());
    const progress = { step: vi.fn(), detail: vi.fn() };
    starting.readiness.hearing(progress).step('正在载入', 'loading');
    const response = await ask(starting);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await response.json()).toMatchObject({
      status: 'starting',
      reason: { zh: '正在载入', en: 'loading' },
    });
    expect(progress.step).toHaveBeenCalledWith('正在载入', 'loading');
    expect((await fetch(`${starting.address}/health`)).status).toBe(200);
  });

  test('says since when Neo4j does not answer, and that one that is busy does', async () => {
    const server = await listen('127.0.0.1', 0);
    onTestFinished(() => server.close());
    const check = vi.fn<() => Promise<void>>();
    server.serve(answerNotFound, check);
    check.mockRejectedValueOnce(new GraphUnreachableError('cut', null, {}));
    const response = await ask(server);
    expect(response.status).toBe(503);
    const Away = z.object({ status: z.literal('graph-unreachable'), since: z.iso.datetime() });
    expect(Away.safeParse(await response.json()).success).toBe(true);
    check.mockRejectedValue(new ServerBusyError());
    await expect.poll(async () => (await ask(server)).status, { timeout: 5_000 }).toBe(200);
  });
});

describe('/metrics', () => {
  test('has latency by question, codes of errors, connections, caches, Neo4j, the process and the release', async () => {
    await (await post(NAME)).text();
    await (await post('{ a: plans { id } search(text: "x") { totalCount } }')).text();
    await (await post('query { ...secret } fragment secret on Query { plans { id } }')).text();
    await (await post('{ trace(from: {name: "月球"}) { truncated } }')).text();
    await logged(4);
    const text = await (await fetch(`${http.address}/metrics`)).text();
    for (const line of [
      /^plan_atlas_request_seconds_bucket\{le="0.005",place="graphql",question="entity",status="200"\} \d/m,
      /^plan_atlas_request_seconds_count\{place="graphql",question="several",status="200"\} 2$/m,
      /^plan_atlas_errors_total\{code="UNKNOWN_ENTITY"\} \d/m,
      /^plan_atlas_neo4j_up 1$/m,
      /^plan_atlas_neo4j_connections\{state="allowed"\} 20$/m,
      /^plan_atlas_cache_entries\{cache="answers"\} [1-9]/m,
      /^plan_atlas_requests_in_flight 1$/m,
      /^nodejs_eventloop_lag_p99_seconds /m,
      /^process_resident_memory_bytes /m,
      /^plan_atlas_info\{version="[\d.]+",store_format="\d+"\} 1$/m,
    ]) {
      expect(text).toMatch(line);
    }
    expect(text).not.toContain('secret');
  });

  test('wants the token where there is one, is read only, and is not there where it is off', async () => {
    expect((await fetch(`${http.address}/metrics`, { method: 'PUT' })).status).toBe(405);
    const { http: guarded } = await serveObserved({ METRICS_TOKEN: 'open sesame' });
    onTestFinished(() => guarded.close());
    const read = async (authorization: string) =>
      (await fetch(`${guarded.address}/metrics`, { headers: { authorization } })).status;
    expect(await read('')).toBe(401);
    expect(await read('Bearer open')).toBe(401);
    expect(await read('Bearer open sesame')).toBe(200);
    const { http: silent } = await serveObserved({ METRICS: 'off' });
    onTestFinished(() => silent.close());
    expect((await fetch(`${silent.address}/metrics`)).status).toBe(404);
  });
});

describe('draining', () => {
  test('lets what has come be answered, takes nothing new, and does not wait for ever', async () => {
    const server = await listen('127.0.0.1', 0);
    onTestFinished(() => server.close());
    const waiting: ServerResponse[] = [];
    server.serve((_request, response) => waiting.push(response));
    const asked = fetch(server.address).then((response) => response.text());
    await expect.poll(() => waiting.length).toBe(1);
    let isDrained = false;
    const drained = server.drain(60_000).then(() => {
      isDrained = true;
    });
    expect(await server.readiness.now()).toMatchObject({ status: 'stopping' });
    await expect(fetch(server.address)).rejects.toThrow('fetch failed');
    expect(isDrained).toBe(false);
    waiting[0]?.end('answered');
    expect(await asked).toBe('answered');
    await drained;
  });

  test('ends at its deadline, whatever is under way', async () => {
    const server = await listen('127.0.0.1', 0);
    const hung = vi.fn();
    server.serve(hung);
    const asked = fetch(server.address).catch((error: unknown) => error);
    await expect.poll(() => hung.mock.calls.length).toBe(1);
    await server.drain(100);
    await server.close();
    expect(await asked).toBeInstanceOf(TypeError);
  });
});
