import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';

import { randomDocuments } from './random-documents.ts';

/** What a stranger may put anywhere into a document. */
const PIECES = [
  ...['{', '}', '(', ')', '[', ']', ':', '!', '|', '&', '...', '$x', '"', '"""', '\\u0000', '#'],
  ...['...F', 'fragment F on Entity { id }', 'fragment F on Entity { ...F }', '... on Project'],
  ...['null', '-1', '1e309', '2147483648', '99999999999999999999', '""', '"\\ud800"', 'true'],
  ...['first: 2147483648', 'first: -1', 'last: 3', 'after: "x"', 'where: {}', 'of: []', 'of: {}'],
  ...['@skip(if: true)', '@include(if: $a)', '@defer', '@stream', 'subscription', 'mutation'],
  ...['id', '__typename', '__schema { types { name } }', '__proto__', 'constructor', 'toString'],
  ...['query ($a: Int = 1) ', 'query Q', ',', '\u0000', '\uFEFF', '\u2028', '😀', '湛江市'],
];

/** Where in a document something is changed, as a share of its length, how much of it, and into what. */
const Change = fc.record({
  kind: fc.constantFrom('put', 'drop', 'repeat', 'number', 'field', 'number', 'field' as const),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  piece: fc.constantFrom(...PIECES),
  number: fc.constantFrom('0', '-1', '101', '2147483647', '1.5', '1e400'),
});
type Change = typeof Change extends fc.Arbitrary<infer Made> ? Made : never;

function changed(document: string, { kind, at, length, piece, number }: Change): string {
  const from = Math.floor(at * document.length);
  const to = from + length;
  switch (kind) {
    case 'put':
      return `${document.slice(0, from)} ${piece} ${document.slice(from)}`;
    case 'drop':
      return document.slice(0, from) + document.slice(to);
    case 'repeat':
      return document.slice(0, to) + document.slice(from, to).repeat(8) + document.slice(to);
    case 'field':
      // A whole field, an argument or a directive more, where a selection begins.
      return document.replaceAll('{', (one, index: number) =>
        Math.abs(index - from) < 30 ? `${one} ${piece} ` : one,
      );
    case 'number':
      return document.replaceAll(/\b\d+\b/g, (one, index: number) =>
        Math.abs(index - from) < 60 ? number : one,
      );
  }
}

/** Documents as the schema has them, as they are or with some changes, and some that are made of pieces alone; variables of any kind. */
export function anyQuestion(schema: GraphQLSchema) {
  const fit = fc.nat().map((seed) => randomDocuments(schema, 1, seed)[0] ?? '{ __typename }');
  const broken = fc
    .tuple(fit, fc.array(Change, { minLength: 1, maxLength: 3 }))
    .map(([document, changes]) => changes.reduce(changed, document));
  const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join(' '));
  return fc.record({
    query: fc.oneof(
      { arbitrary: fit, weight: 5 },
      { arbitrary: broken, weight: 6 },
      { arbitrary: soup, weight: 1 },
    ),
    variables: fc.option(
      fc.dictionary(fc.constantFrom('a', 'x', 'of', '__proto__'), fc.jsonValue()),
    ),
    operationName: fc.oneof(
      { arbitrary: fc.constant(null), weight: 9 },
      { arbitrary: fc.constantFrom('Q', '', 'constructor'), weight: 1 },
    ),
  });
}
