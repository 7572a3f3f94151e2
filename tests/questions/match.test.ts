import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Matched = z.object({
  match: z.array(
    z.object({
      text: z.string(),
      candidates: z.array(
        z.object({
          score: z.number(),
          matchedOn: z.string(),
          entity: z.object({ name: z.string(), type: z.string() }),
        }),
      ),
    }),
  ),
});
const QUERY = `query ($names: [String!]!, $types: [EntityType!], $first: Int) {
  match(names: $names, types: $types, first: $first) { text candidates { score matchedOn entity { name type } } }
}`;

async function match(names: readonly string[], more: object = {}) {
  return Matched.parse(await atlas.ask(QUERY, { names, ...more })).match;
}

describe('match', () => {
  test('says of each name of a list, in its order, which entities it may mean, the likeliest first', async () => {
    const rows = await match([
      '湛江东海岛石化园区',
      '寶鋼湛江鋼鐵',
      'gtddgc',
      '',
      '没有这样的东西吧',
    ]);
    expect(rows.map(({ text }) => text)).toStrictEqual([
      '湛江东海岛石化园区',
      '寶鋼湛江鋼鐵',
      'gtddgc',
      '',
      '没有这样的东西吧',
    ]);
    const best = rows.map(({ candidates: [first] }) => first?.entity.name);
    expect(best.slice(0, 3)).toStrictEqual([
      '东海岛石化产业园',
      '宝钢湛江钢铁基地',
      '钢铁带动工程',
    ]);
    expect(rows[1]?.candidates[0]).toMatchObject({ score: 0.98, matchedOn: '宝钢湛江钢铁' });
    expect(rows[3]?.candidates).toStrictEqual([]);
    expect(rows[4]?.candidates[0]?.score ?? 0).toBeLessThan(0.3);
  });

  test('keeps to the types and to as many candidates as asked for', async () => {
    const [row] = await match(['湛江'], { types: ['HUB'], first: 2 });
    expect(row?.candidates.map(({ entity }) => entity.type)).toStrictEqual(['HUB', 'HUB']);
  });

  test('takes up to 500 names, and names one that is too long', async () => {
    const names = Array.from({ length: 500 }, (_name, index) => `湛江港${String(index)}`);
    expect(await match(names, { first: 1 })).toHaveLength(500);
    const codes = async (variables: object) =>
      (await atlas.answer(QUERY, variables)).errors?.[0]?.extensions?.code;
    expect(await codes({ names: [...names, '湛江港'] })).toBe('BAD_ARGUMENT');
    expect(await codes({ names: [] })).toBe('BAD_ARGUMENT');
    expect(await codes({ names: ['港'.repeat(201)] })).toBe('BAD_ARGUMENT');
    expect(await codes({ names: ['港'], first: 0 })).toBe('BAD_ARGUMENT');
  });
});
