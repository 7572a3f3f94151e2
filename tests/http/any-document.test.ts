import fc from 'fast-check';
import { afterAll, expect, inject, test } from 'vitest';
import { z } from 'zod';

import { Graph } from '#server/graph/graph.ts';
import { createSchema } from '#server/schema/schema.ts';
import { anyQuestion } from '#tests/testkit/broken-documents.ts';
import { serveAtlas } from '#tests/testkit/served-atlas.ts';

const graph = new Graph(inject('connection'), 'neo4j');
const http = await serveAtlas(graph);
afterAll(async () => {
  await http.close();
  await graph.close();
});

/** `DOCUMENTS=5000 SEED=7 npm test -- tests/http/any-document.test.ts` asks more, and others. */
const DOCUMENTS = Number(process.env['DOCUMENTS'] ?? 250);
const SEED = Number(process.env['SEED'] ?? 18);

const Answer = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.looseObject({
        message: z.string().min(1),
        extensions: z.looseObject({ code: z.string(), limit: z.string() }).partial().optional(),
      }),
    )
    .optional(),
});

/** What a stranger may be told: GraphQL’s own refusals, ours, and no failure of ours. */
const TOLD = new Set([
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST'],
  ...['OPERATION_RESOLUTION_FAILURE', 'TOO_EXPENSIVE', 'BAD_ARGUMENT', 'BAD_CURSOR'],
  ...['UNKNOWN_ENTITY', 'AMBIGUOUS_NAME', 'NO_PLAN_TEXT', 'TIMEOUT'],
]);

test(
  `of ${String(DOCUMENTS)} documents of any kind each is answered, or refused in words, by the limit that it passes`,
  async () => {
    const tally = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(anyQuestion(createSchema()), async (question) => {
        const response = await fetch(`${http.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(question),
        });
        expect([200, 400, 413]).toContain(response.status);
        const { data, errors = [] } = Answer.parse(await response.json());
        expect(data != null || errors.length > 0).toBe(true);
        const codes = errors.map(
          ({ extensions }) => extensions?.code ?? 'GRAPHQL_VALIDATION_FAILED',
        );
        expect(codes.filter((code) => !TOLD.has(code))).toStrictEqual([]);
        for (const { extensions } of errors) {
          expect(extensions?.code === 'TOO_EXPENSIVE').toBe(extensions?.limit !== undefined);
        }
        const told = codes[0] ?? 'answered';
        tally.set(told, (tally.get(told) ?? 0) + 1);
      }),
      { numRuns: DOCUMENTS, seed: SEED },
    );
    process.stdout.write(`${JSON.stringify(Object.fromEntries(tally))}\n`);
    // A property that only ever sees refusals would tell nothing.
    expect(tally.get('answered') ?? 0).toBeGreaterThan(DOCUMENTS / 10);
  },
  Math.max(300_000, DOCUMENTS * 400),
);
