import { describe, expect, test } from 'vitest';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();
const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');
const nested = (levels: number): string =>
  levels === 0 ? 'id' : `parent { ${nested(levels - 1)} }`;

/** Fragments of which each spreads the next twice. */
const doubling = (levels: number): string =>
  `{ node(id: "gd-zhanjiang") { ...f0 } } ${many(
    levels,
    (level) =>
      `fragment f${String(level)} on Entity { ...f${String(level + 1)} ...f${String(level + 1)} }`,
  )} fragment f${String(levels)} on Entity { id }`;

const MANY_LISTS = `{ ${many(
  20,
  (index) =>
    `q${String(index)}: entities(first: 100) { nodes { id relations(first: 40) { nodes { id type basis from { id } to { id } } } } }`,
)} }`;

describe('refused before anything of it runs, with what is too much and how much may be, is', () => {
  test.each([
    [
      'cost',
      '{ entities(first: 100) { nodes { relations(first: 50) { nodes { to { relations(first: 50) { nodes { id } } } } } } } }',
    ],
    ['cost', MANY_LISTS],
    ['depth', `{ node(id: "zm-section-4-2") { ... on Section { ${nested(20)} } } }`],
    ['tokens', `{ ${'__typename '.repeat(3_000)} }`],
    ['fields', doubling(30)],
    ['aliases', `{ plans { ${many(100, (index) => `a${String(index)}: title`)} } }`],
    ['rootFields', `{ ${many(30, (index) => `q${String(index)}: node(id: "x") { id }`)} }`],
    ['directives', `{ plans { ${'title @skip(if: false) '.repeat(30)} } }`],
    [
      'introspections',
      `{ ${many(5, (index) => `q${String(index)}: __schema { queryType { name } }`)} }`,
    ],
  ])('%s', async (limit, query) => {
    const { data, errors } = await atlas.answer(query);
    expect(data).toBeFalsy();
    expect(errors).toHaveLength(1);
    const extensions = errors?.[0]?.extensions;
    expect(extensions).toMatchObject({ code: 'TOO_EXPENSIVE', limit });
    expect(Number(extensions?.['cost'])).toBeGreaterThan(Number(extensions?.['most']));
    expect(errors?.[0]?.message).toContain(String(extensions?.['most']));
  });

  test('more faults than anybody mends at once: five are told', async () => {
    const { errors } = await atlas.answer(`{ __typename ${'@no '.repeat(15)} }`);
    // The sixth says that there are more.
    expect(errors).toHaveLength(6);
  });

  test('variables that are nested without end', async () => {
    let deep: unknown = 0;
    for (let level = 0; level < 2_000; level += 1) {
      deep = [deep];
    }
    const { errors } = await atlas.answer(
      'query ($v: String) { search(text: $v) { totalCount } }',
      { v: deep },
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'TOO_EXPENSIVE',
      limit: 'variableDepth',
    });
  });

  test('the same by variables as by numbers, in the reader’s language', async () => {
    const { errors } = await atlas.answer(
      'query ($n: Int) { entities(first: $n) { nodes { relations(first: $n) { nodes { to { relations(first: $n) { nodes { id } } } } } } } }',
      { n: 100 },
      'en',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ limit: 'cost' });
    expect(errors?.[0]?.message).toMatch(/estimated cost \d+, at most \d+/);
  });
});

test('a neighbourhood of as many steps as may be takes in the whole plan, and ends', async () => {
  const near = await atlas.answer(
    '{ neighbourhood(of: ["gd-zhanjiang"], steps: 5, first: 1) { totalCount } }',
  );
  const far = await atlas.answer(
    '{ neighbourhood(of: ["gd-zhanjiang"], steps: 8, first: 1) { totalCount } }',
  );
  expect(near.errors).toBe(undefined);
  expect(far.errors).toBe(undefined);
});
