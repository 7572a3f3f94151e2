import { inject, afterAll, expect, test } from 'vitest';
import { z } from 'zod';

import { CancelledError } from '#server/domain/errors.ts';
import { Graph } from '#server/graph/graph.ts';

const graph = new Graph(inject('connection'), 'neo4j');
afterAll(() => graph.close());

const One = z.object({ one: z.number() });
/** Counts so far that it would take minutes. */
const LONG = 'UNWIND range(1, 1000000000) AS number WITH sum(number) AS one RETURN one';

test('a reader who goes away stops the work in the database, and harms nobody else', async () => {
  const leaving = new AbortController();
  const given = Array.from({ length: 8 }, () => graph.read(LONG, {}, One, leaving.signal));
  setTimeout(() => {
    leaving.abort();
  }, 300);
  const outcomes = await Promise.allSettled(given);
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(CancelledError) });
  }
  const Running = z.object({ count: z.number() });
  const running = `SHOW TRANSACTIONS YIELD currentQuery
    WHERE currentQuery CONTAINS '1000000000' AND NOT currentQuery CONTAINS 'SHOW'
    RETURN count(*) AS count`;
  await expect
    .poll(() => graph.read(running, {}, Running), { timeout: 10_000 })
    .toStrictEqual([{ count: 0 }]);
  for (let asked = 0; asked < 20; asked += 1) {
    expect(await graph.read('RETURN 1 AS one', {}, One)).toStrictEqual([{ one: 1 }]);
  }
});

test('a request that was cancelled before it began asks nothing', async () => {
  await expect(graph.read(LONG, {}, One, AbortSignal.abort())).rejects.toThrow(CancelledError);
});
