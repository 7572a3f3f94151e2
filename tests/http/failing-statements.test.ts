import { setImmediate } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';

import { GraphUnreachableError } from '#server/domain/errors.ts';
import { Graph } from '#server/graph/graph.ts';
import { EXAMPLES } from '#server/http/examples.ts';
import { createGraphqlServer } from '#server/http/graphql-server.ts';

const graph = new Graph(inject('connection'), 'neo4j');
const read = graph.read.bind(graph);
const server = createGraphqlServer(graph, new Map());
let turn = 0;
const AnyRow = z.record(z.string(), z.unknown());
/** A rejection that nobody hears ends a server. */
const unheard: unknown[] = [];
const hear = (reason: unknown): void => {
  unheard.push(reason);
};

beforeAll(() => {
  process.on('unhandledRejection', hear);
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  process.off('unhandledRejection', hear);
  await graph.close();
});

/** Asks a server that has kept nothing, and lets the statement of this place among all fail; gives how many there were. */
async function ask(
  query: string,
  given: Map<string, Promise<object[]>>,
  failing: number,
): Promise<{ asked: number; body: string }> {
  // A server keeps nothing from one version to the next.
  turn += 1;
  vi.spyOn(graph, 'version').mockResolvedValue(String(turn));
  vi.spyOn(graph, 'versionNow').mockResolvedValue(String(turn));
  const reads: Promise<unknown>[] = [];
  vi.spyOn(graph, 'read').mockImplementation(async (statement, parameters, row, signal) => {
    // What was found the first time is found again, without Neo4j.
    const key = JSON.stringify([statement, parameters]);
    const found = given.get(key) ?? read(statement, parameters, AnyRow, signal);
    given.set(key, found);
    reads.push(found);
    if (reads.length === failing) {
      throw new GraphUnreachableError('cut', null, {});
    }
    return (await found).map((one) => row.parse(one));
  });
  const response = await server.fetch('http://atlas/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = await response.text();
  // What is still under way when the answer has failed is no part of the next question.
  for (let settled = -1; settled < reads.length;) {
    settled = reads.length;
    await Promise.allSettled(reads);
    await setImmediate();
  }
  return { asked: reads.length, body };
}

test.each(EXAMPLES.map(({ name, query }) => [name, query] as const))(
  '%s: whichever of its statements fails, the answer says so and no failure goes unheard',
  async (_name, query) => {
    const given = new Map<string, Promise<object[]>>();
    const { asked } = await ask(query, given, 0);
    expect(asked).toBeGreaterThan(0);
    for (let failing = 1; failing <= asked; failing += 1) {
      expect((await ask(query, given, failing)).body).toContain('GRAPH_UNREACHABLE');
    }
    expect(unheard.splice(0)).toStrictEqual([]);
  },
);
