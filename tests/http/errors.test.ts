import { describe, expect, test } from 'vitest';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

describe('an error', () => {
  test('says which name is unknown, and the nearest ones to choose from', async () => {
    const { errors } = await atlas.answer('{ trace(from: {name: "宝钢湛江"}) { truncated } }');
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/^规划图谱里没有“宝钢湛江”。相近的有：宝钢湛江钢铁基地、/),
        path: ['trace'],
        extensions: {
          code: 'UNKNOWN_ENTITY',
          ref: '宝钢湛江',
          nearest: expect.arrayContaining([
            { id: 'zm-baosteel-zhanjiang-steel-base', name: '宝钢湛江钢铁基地', type: 'PARK' },
          ]),
        },
      },
    ]);
  });

  test.each([
    ['en-GB,en;q=0.9,zh;q=0.8', 'Nothing in the atlas is called “月球”.'],
    ['zh-CN,zh;q=0.9,en;q=0.8', '规划图谱里没有“月球”。'],
    ['fr', 'Nothing in the atlas is called “月球”.'],
    ['', '规划图谱里没有“月球”。'],
  ])('is told in the reader’s language: %s', async (language, words) => {
    const { errors } = await atlas.answer(
      '{ responsibilities(of: {name: "月球"}) { role } }',
      {},
      language,
    );
    expect(errors?.[0]?.message.startsWith(words)).toBe(true);
  });

  test.each([
    [
      'trace(from: {name: "宝钢"}, maxSteps: 9) { truncated }',
      { argument: 'maxSteps', value: 9, least: 1, most: 8 },
    ],
    [
      'trace(from: {name: "宝钢"}, maxSteps: 0) { truncated }',
      { argument: 'maxSteps', value: 0, least: 1, most: 8 },
    ],
    [
      'trace(from: {name: "宝钢"}, first: -1) { truncated }',
      { argument: 'first', value: -1, least: 0, most: 100 },
    ],
    [
      'search(text: "宝钢", first: 101) { totalCount }',
      { argument: 'first', value: 101, least: 0, most: 100 },
    ],
    ['nodes(ids: []) { id }', { argument: 'ids', value: 0, least: 1, most: 100 }],
    [
      'entity(ref: {name: "宝钢"}) { relations(first: 1000) { totalCount } }',
      { argument: 'first', value: 1000, least: 0, most: 100 },
    ],
  ])('names the argument that is out of range: %s', async (field, facts) => {
    const { errors } = await atlas.answer(`{ ${field} }`);
    expect(errors?.[0]?.extensions).toStrictEqual({ code: 'BAD_ARGUMENT', ...facts });
  });

  test.each(['not a cursor', '%%%', ''])(
    'names a cursor that no page gave: “%s”',
    async (after) => {
      const { errors } = await atlas.answer(
        'query ($after: String) { entity(ref: {name: "宝钢"}) { relations(after: $after) { totalCount } } }',
        { after },
      );
      expect(errors?.[0]?.extensions).toStrictEqual({ code: 'BAD_CURSOR', cursor: after });
    },
  );
});
