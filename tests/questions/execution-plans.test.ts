import neo4j from 'neo4j-driver';
import { afterAll, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';

import { EXAMPLES } from '#server/http/examples.ts';
import { toCypher, type Parameter } from '#server/graph/parameters.ts';
import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();
const { uri, user, password } = inject('connection');
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
  disableLosslessIntegers: true,
});
afterAll(() => driver.close());

/** One operator of a statement that was run, with those that fed it. */
interface Operator {
  readonly operatorType: string;
  readonly rows: number | null;
  readonly children: readonly Operator[];
}

function operators(plan: Operator): Operator[] {
  return [plan, ...plan.children.flatMap(operators)];
}

async function profile(statement: string, parameters: Readonly<Record<string, Parameter>>) {
  const { summary } = await driver.executeQuery(
    ['PROFILE', statement].join(' '),
    z.record(z.string(), z.unknown()).parse(toCypher(parameters)),
    { database: 'neo4j', routing: 'READ' },
  );
  return summary.queryProfile === false ? [] : operators(summary.queryProfile);
}

test.each(EXAMPLES.map(({ name, query }) => [name, query] as const))(
  '%s looks at no node without a label, and joins no two lists without a link',
  async (name, query) => {
    const read = vi.spyOn(atlas.graph, 'read');
    await atlas.ask(query);
    const statements = read.mock.calls.map(([statement, parameters]) => ({
      statement,
      parameters,
    }));
    read.mockRestore();
    for (const { statement, parameters } of statements) {
      const found = await profile(statement, parameters);
      expect(found.length).toBeGreaterThan(0);
      expect(found.map(({ operatorType }) => operatorType)).not.toContain('AllNodesScan@neo4j');
      // Two things that are looked up by id are one row each, and their product is one row too; every pair of departments
      // is what the question about who shares most is about.
      const products = found.filter(
        ({ operatorType }) => operatorType === 'CartesianProduct@neo4j',
      );
      const grown = products.filter(
        ({ rows, children }) => (rows ?? 0) > Math.max(...children.map((side) => side.rows ?? 0)),
      );
      expect(grown.length).toBeLessThanOrEqual(name === 'WhoSharesMost' ? 1 : 0);
    }
  },
);
