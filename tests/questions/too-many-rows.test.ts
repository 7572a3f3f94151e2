import { expect, inject, test } from 'vitest';
import { z } from 'zod';

import { Graph } from '#server/graph/graph.ts';
import { Reading } from '#server/graph/reading.ts';
import { BatchSource, type Reader } from '#server/records/batch-source.ts';
import { Pace } from '#server/records/pace.ts';
import { readStatement } from '#server/records/statement.ts';
import '#tests/testkit/provided-context.ts';

test('a request that is given more rows than an answer may hold is refused once and for all, whatever it was taken to cost', async () => {
  const graph = new Graph(inject('connection'), 'neo4j');
  const source = new BatchSource({
    statement: readStatement(new URL('./long-list.cypher', import.meta.url)),
    parameters: (keys: readonly string[]) => ({ keys }),
    textOf: (key) => key,
    found: z.array(z.number()),
    missing: [],
    most: 30_000,
  });
  const reader: Reader = {
    graph: new Reading(graph),
    signal: undefined,
    pace: new Pace(),
    rows: 0,
  };
  expect(await source.load('a', reader)).toHaveLength(30_000);
  const refusals = await Promise.allSettled([source.load('b', reader), source.load('c', reader)]);
  const [first, second] = refusals.map((one): unknown =>
    one.status === 'rejected' ? one.reason : null,
  );
  expect(first).toMatchObject({ code: 'TOO_EXPENSIVE', facts: { limit: 'rows', most: 50_000 } });
  expect(second).toBe(first);
  await graph.close();
});
