import { describe, expect, test } from 'vitest';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const LONG = '港'.repeat(3_400);

/** What is asked, and the code that answers it. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ['an unknown name', '{ trace(from: {name: "月球基地"}) { truncated } }', 'UNKNOWN_ENTITY'],
  ['an unknown id', '{ responsibilities(of: {id: "zm-nothing"}) { role } }', 'UNKNOWN_ENTITY'],
  [
    'an unknown id around which to look',
    '{ neighbourhood(of: ["zm-nothing"]) { totalCount } }',
    'UNKNOWN_ENTITY',
  ],
  [
    'an unknown name among known ones',
    '{ sharedResponsibilities(between: [{name: "广东省能源局"}, {name: "月球局"}]) { taskCount } }',
    'UNKNOWN_ENTITY',
  ],
  [
    'an unknown place in a filter',
    '{ entities(where: {within: {name: "月球"}}) { totalCount } }',
    'UNKNOWN_ENTITY',
  ],
  [
    'a section that the plan lacks',
    '{ entities(where: {section: "99.9"}) { totalCount } }',
    'UNKNOWN_ENTITY',
  ],
  ['an empty name', '{ trace(from: {name: ""}) { truncated } }', 'UNKNOWN_ENTITY'],
  ['a name of ten kilobytes', `{ trace(from: {name: "${LONG}"}) { truncated } }`, 'UNKNOWN_ENTITY'],
  [
    'a name of Lucene operators',
    '{ trace(from: {name: "AND OR NOT (~*"}) { truncated } }',
    'UNKNOWN_ENTITY',
  ],
  ['a name of emoji', '{ trace(from: {name: "🚄🏭"}) { truncated } }', 'UNKNOWN_ENTITY'],
  ['first of −1', '{ entities(first: -1) { totalCount } }', 'BAD_ARGUMENT'],
  ['first of a million', '{ search(text: "港", first: 1000000) { totalCount } }', 'BAD_ARGUMENT'],
  ['first and last at once', '{ entities(first: 1, last: 1) { totalCount } }', 'BAD_ARGUMENT'],
  [
    'fifty steps',
    '{ paths(from: {name: "湛江港"}, to: {name: "茂名港"}, maxSteps: 50) { length } }',
    'BAD_ARGUMENT',
  ],
  [
    'no step',
    '{ neighbourhood(of: ["gd-zhanjiang-port"], steps: 0) { totalCount } }',
    'BAD_ARGUMENT',
  ],
  ['no ids', '{ nodes(ids: []) { id } }', 'BAD_ARGUMENT'],
  [
    'nobody to be answered for',
    '{ responsibilitiesOf(entities: []) { of { id } } }',
    'BAD_ARGUMENT',
  ],
  [
    'fifty-one to be answered for',
    `{ responsibilitiesOf(entities: [${'{id: "gd-zhanjiang"}'.repeat(51)}]) { of { id } } }`,
    'BAD_ARGUMENT',
  ],
  [
    'one to be answered for that is unknown',
    '{ responsibilitiesOf(entities: [{id: "gd-zhanjiang"}, {name: "月球基地"}]) { of { id } } }',
    'UNKNOWN_ENTITY',
  ],
  ['no names', '{ match(names: []) { text } }', 'BAD_ARGUMENT'],
  ['an empty search', '{ search(text: "") { totalCount } }', 'BAD_ARGUMENT'],
  ['a search of blanks', '{ search(text: "   ") { totalCount } }', 'BAD_ARGUMENT'],
  ['a search of ten kilobytes', `{ search(text: "${LONG}") { totalCount } }`, 'BAD_ARGUMENT'],
  ['a need for nothing', '{ matchingParks(need: {}) { score } }', 'BAD_ARGUMENT'],
  [
    'a city as a corridor',
    '{ corridorProfile(of: {name: "湛江市"}) { corridor { name } } }',
    'BAD_ARGUMENT',
  ],
  [
    'parks like a department',
    '{ relatedParks(to: {name: "广东省能源局"}) { score } }',
    'BAD_ARGUMENT',
  ],
  ['a cursor that is none', '{ entities(after: "%%%") { totalCount } }', 'BAD_CURSOR'],
  [
    'a page of relations at a bad cursor',
    '{ entity(ref: {name: "湛江市"}) { relations(after: "x") { totalCount } } }',
    'BAD_CURSOR',
  ],
];

/** Not to be understood at all, which GraphQL itself tells. */
const MISUNDERSTOOD: readonly (readonly [string, string])[] = [
  ['a word that is no type', '{ entities(types: [SPACESHIP]) { totalCount } }'],
  ['a text where a number is due', '{ search(text: "港", first: "ten") { totalCount } }'],
  ['id and name at once', '{ entity(ref: {id: "a", name: "b"}) { name } }'],
  ['neither id nor name', '{ entity(ref: {}) { name } }'],
  ['a field that is not there', '{ entity(ref: {name: "湛江市"}) { mayor } }'],
  ['half a query', '{ entity(ref: {name: '],
];

/** Strange, and answered. */
const ANSWERED: readonly (readonly [string, string])[] = [
  [
    'a search of Lucene operators',
    '{ search(text: "+-&&||!(){}[]^~*?:/ AND OR NOT") { totalCount } }',
  ],
  ['a search of emoji', '{ search(text: "🚄🏭") { totalCount } }'],
  ['a search of one quote', '{ search(text: "\\"") { totalCount } }'],
  ['a search with Cypher in it', '{ search(text: "\' OR 1=1 //") { totalCount } }'],
  ['a page of none', '{ entities(first: 0) { totalCount nodes { id } } }'],
];

describe('bad input gets a clear error, in Chinese, with a code', () => {
  test.each(REFUSED)('%s', async (_what, query, code) => {
    const { errors } = await atlas.answer(query);
    expect(errors?.map(({ extensions }) => extensions?.code)).toStrictEqual([code]);
    expect(errors?.[0]?.message).toMatch(/\p{Script=Han}/u);
    expect(errors?.[0]?.message).not.toContain('Unexpected error');
  });

  test.each(MISUNDERSTOOD)('%s', async (_what, query) => {
    const { errors } = await atlas.answer(query);
    expect(errors?.length).toBeGreaterThan(0);
    expect(errors?.[0]?.message).not.toContain('Unexpected error');
    expect(errors?.[0]?.extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
  });

  test.each(ANSWERED)('%s', async (_what, query) => {
    expect((await atlas.answer(query)).errors).toBeUndefined();
  });
});
