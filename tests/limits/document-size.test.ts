import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { documentSize } from '#server/limits/document-size.ts';
import { parseDocument } from '#server/limits/parse-document.ts';
import { valueDepth } from '#server/limits/value-depth.ts';

const sizeOf = (text: string) => documentSize(parse(text));

/** Fragments of which each spreads the next twice. */
function doubling(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, level) =>
      `fragment f${String(level)} on Entity { ...f${String(level + 1)} ...f${String(level + 1)} }`,
  );
  return `{ node(id: "x") { ...f0 } } ${fragments.join(' ')} fragment f${String(levels)} on Entity { id }`;
}

describe('the size of a document', () => {
  test('counts levels, fields, questions, aliases, directives and introspections', () => {
    expect(
      sizeOf(
        '{ a: node(id: "x") { id ... on Entity { name @skip(if: false) } } __schema { types { name } } }',
      ),
    ).toStrictEqual({
      depth: 3,
      fields: 6,
      rootFields: 2,
      aliases: 1,
      directives: 1,
      introspections: 1,
    });
  });

  test('counts what a fragment holds as often as it is spread', () => {
    expect(sizeOf('{ ...q ...q } fragment q on Query { a: node(id: "x") { id } }')).toMatchObject({
      fields: 4,
      rootFields: 2,
      aliases: 2,
    });
  });

  test('is that of the largest operation', () => {
    expect(sizeOf('query A { plans { id } } query B { plans { id title } }').fields).toBe(3);
  });

  test('of fragments that double one another is counted without following each', () => {
    expect(sizeOf(doubling(60)).fields).toBe(2 ** 60 + 1);
  });
});

test('a document of too many tokens is refused by the parser', () => {
  expect(() => parseDocument(`{ ${'id '.repeat(3_000)} }`)).toThrow('tokens');
  expect(() => parseDocument('{ id')).toThrow('Syntax Error');
});

test('values are as deep as their lists and objects; of what is deeper than may be the rest is not looked at', () => {
  expect(valueDepth(1, 5)).toBe(0);
  expect(valueDepth({ a: [{ b: 1 }], c: 2 }, 5)).toBe(3);
  let deep: unknown = 0;
  for (let level = 0; level < 100_000; level += 1) {
    deep = [deep];
  }
  expect(valueDepth(deep, 5)).toBe(6);
});
