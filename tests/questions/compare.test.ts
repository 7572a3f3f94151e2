import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Names = z.array(z.object({ name: z.string() }).transform(({ name }) => name));
const Compared = z.object({
  compare: z.object({
    rows: z.array(
      z.object({
        relation: z.string(),
        direction: z.string(),
        entityType: z.string(),
        shared: Names,
        onlyLeft: Names,
        onlyRight: Names,
      }),
    ),
  }),
});

async function compare(left: string, right: string, within = false) {
  const data = await atlas.ask(
    `query ($left: String!, $right: String!, $within: Boolean) {
      compare(left: {name: $left}, right: {name: $right}, within: $within) {
        rows { relation direction entityType shared { name } onlyLeft { name } onlyRight { name } }
      }
    }`,
    { left, right, within },
  );
  return Compared.parse(data).compare.rows;
}

const rowOf = (rows: Awaited<ReturnType<typeof compare>>, ...kind: readonly string[]) =>
  rows.find(({ relation, direction, entityType }) =>
    [relation, direction, entityType].every((word, index) => word === kind[index]),
  );

describe('compare', () => {
  test('tells what two cities both have, and what one has and the other lacks', async () => {
    const rows = await compare('湛江市', '茂名市');
    const focus = rowOf(rows, 'FOCUSES_ON', 'OUT', 'INDUSTRY');
    expect(focus?.onlyLeft).toContain('中草药精深加工');
    expect(focus?.onlyRight).toContain('南药加工业');
    const counties = rowOf(rows, 'PART_OF', 'IN', 'CITY');
    expect(counties?.onlyLeft).toContain('廉江市');
    expect(counties?.onlyRight).toContain('化州市');
    expect(rowOf(rows, 'CONNECTS', 'IN', 'CORRIDOR')?.shared).toContain('湛茂一体化发展轴');
  });

  test('lists what lies in a county of the city only with within', async () => {
    const at = async (within: boolean) =>
      rowOf(await compare('湛江市', '茂名市', within), 'LOCATED_IN', 'IN', 'PARK')?.onlyLeft;
    expect(await at(false)).not.toContain('佛山顺德（廉江）产业转移工业园');
    expect(await at(true)).toContain('佛山顺德（廉江）产业转移工业园');
  });

  test('turns round with its two sides', async () => {
    const there = await compare('湛江市', '茂名市', true);
    const back = await compare('茂名市', '湛江市', true);
    expect(back).toStrictEqual(
      there.map((row) => ({ ...row, onlyLeft: row.onlyRight, onlyRight: row.onlyLeft })),
    );
  });

  test('leaves out the sections, and the two themselves', async () => {
    const rows = await compare('湛江市', '茂名市', true);
    expect(rows.map(({ relation }) => relation)).not.toContain('APPEARS_IN');
    const all = rows.flatMap(({ shared, onlyLeft, onlyRight }) => [
      ...shared,
      ...onlyLeft,
      ...onlyRight,
    ]);
    expect(all).not.toContain('湛江市');
    expect(all).not.toContain('茂名市');
  });

  test('gives the relations that show a row, so that each can be read in the plan', async () => {
    const Shown = z.object({
      compare: z.object({
        rows: z.array(
          z.object({
            relation: z.string(),
            entityType: z.string(),
            relations: z.array(z.object({ id: z.string(), type: z.string() })),
          }),
        ),
      }),
    });
    const data = await atlas.ask(
      `{ compare(left: {name: "湛江经开区"}, right: {name: "茂名高新区"}) {
          rows { relation entityType relations { id type } } } }`,
    );
    const { rows } = Shown.parse(data).compare;
    for (const { relation, relations } of rows) {
      expect([...new Set(relations.map(({ type }) => type))]).toStrictEqual([relation]);
    }
    const clusters = rows.find(
      ({ relation, entityType }) => relation === 'FEEDS' && entityType === 'CLUSTER',
    );
    expect(clusters?.relations.map(({ id }) => id)).toStrictEqual(
      expect.arrayContaining([
        'gd-zhanjiang-economic-development-zone~FEEDS~zm-advanced-materials-cluster',
        'gd-maoming-high-tech-zone~FEEDS~zm-advanced-materials-cluster',
      ]),
    );
  });

  test('of a thing with itself finds no difference', async () => {
    for (const row of await compare('湛江市', '湛江市')) {
      expect([...row.onlyLeft, ...row.onlyRight]).toStrictEqual([]);
    }
  });
});
