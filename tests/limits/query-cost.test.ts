import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { EXAMPLES } from '#server/http/examples.ts';
import { FIELD_COSTS } from '#server/limits/field-costs.ts';
import { LIMITS } from '#server/limits/limits.ts';
import { queryCost } from '#server/limits/query-cost.ts';
import { createSchema } from '#server/schema/schema.ts';

const schema = createSchema();

function costOf(text: string, variables: Readonly<Record<string, unknown>> = {}): number {
  return queryCost({ schema, document: parse(text), variables });
}

describe('a question costs', () => {
  test('one for each value that the answer may hold, and what finding costs', () => {
    expect(costOf('{ entity(ref: {id: "x"}) { id name type } }')).toBe(4);
    // 100 for finding; the connection; two rows, each with a node and its id.
    expect(costOf('{ entities(first: 2) { nodes { id } } }')).toBe(100 + 1 + 2 * (1 + 1));
  });

  test('rows times what each holds, level by level', () => {
    const nested = (first: number): number =>
      costOf(
        `{ entities(first: ${String(first)}) { nodes { relations(first: 50) { nodes { id } } } } }`,
      );
    expect(nested(100) - 100 - 1).toBe(100 * (1 + (1 + 50 * (1 + 1))));
  });

  test('the same by a variable, by its default and by the argument’s own default as by a number', () => {
    const byNumber = costOf('{ entity(ref: {id: "x"}) { relations(first: 20) { nodes { id } } } }');
    const withVariable =
      'query ($n: Int) { entity(ref: {id: "x"}) { relations(first: $n) { nodes { id } } } }';
    expect(costOf(withVariable, { n: 20 })).toBe(byNumber);
    expect(costOf(withVariable.replace('Int', 'Int = 20'))).toBe(byNumber);
    expect(costOf('{ entity(ref: {id: "x"}) { relations { nodes { id } } } }')).toBe(byNumber);
  });

  test('as much as its longest list of ids or names says', () => {
    const one = costOf('{ nodes(ids: ["a"]) { id } }');
    expect(costOf('{ nodes(ids: ["a", "b", "c"]) { id } }')).toBe(3 * one);
  });

  test('for each alias anew', () => {
    const one = costOf('{ a: search(text: "x") { totalCount } }');
    expect(
      costOf('{ a: search(text: "x") { totalCount } b: search(text: "x") { totalCount } }'),
    ).toBe(2 * one);
  });

  test('nothing for what is skipped', () => {
    expect(costOf('query ($no: Boolean = false) { plans { id title @include(if: $no) } }')).toBe(
      costOf('{ plans { id } }'),
    );
  });
});

test('each example, and GraphiQL’s look at the schema, costs well below the limit', () => {
  for (const { name, query } of EXAMPLES) {
    expect(costOf(query), name).toBeLessThan(LIMITS.cost / 2);
  }
  expect(costOf(getIntrospectionQuery())).toBeLessThan(LIMITS.cost);
});

test('each field with a cost of its own is in the schema', () => {
  const named = new Set(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type
        ? Object.keys(type.getFields()).flatMap((field) => [field, `${type.name}.${field}`])
        : [],
    ),
  );
  expect(Object.keys(FIELD_COSTS).filter((field) => !named.has(field))).toStrictEqual([]);
});
