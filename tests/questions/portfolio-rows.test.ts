import { describe, expect, test } from 'vitest';

import { openAtlas } from '#tests/testkit/atlas.ts';
import {
  linked,
  names,
  type Portfolio,
  portfolioOf as askPortfolio,
} from '#tests/testkit/portfolio.ts';

const atlas = openAtlas();
const portfolioOf = (name: string, asked: object = {}) => askPortfolio(atlas, name, asked);

describe('the rows of a portfolio', () => {
  test('are narrowed by operator and by stage; every count of the facets is a list', async () => {
    const all = await portfolioOf('湛江市');
    for (const { operator, count } of all.facets.operators.slice(0, 3)) {
      const narrowed = await portfolioOf('湛江市', { operators: [{ name: operator.name }] });
      expect(narrowed.totalCount).toBe(count);
      expect(narrowed.nodes.every((row) => linked(row.operators).includes(operator.name))).toBe(
        true,
      );
    }
    for (const { stage, count } of all.facets.stages) {
      const narrowed = await portfolioOf('湛江市', { stages: [stage] });
      expect(narrowed.totalCount).toBe(count);
      // A facet leaves its own condition out, so that another stage can still be chosen.
      expect(narrowed.facets.stages).toStrictEqual(all.facets.stages);
    }
    for (const { type, count } of all.facets.types) {
      expect((await portfolioOf('湛江市', { types: [type] })).totalCount).toBe(count);
    }
  });

  test('that no condition leaves are told so', async () => {
    const { totalCount, note } = await portfolioOf('东海岛', {
      operators: [{ name: '宝钢' }],
    });
    expect(totalCount).toBe(0);
    expect(note).toContain('有 8 条');
  });

  test.each(['PLAN_ORDER', 'NAME', 'STAGE', 'TYPE', 'AMOUNT'])(
    'ordered by %s are paged through to the end, either way, each once',
    async (by) => {
      for (const direction of ['ASC', 'DESC']) {
        const asked = { types: ['PROJECT', 'PARK'], orderBy: { by, direction } };
        const whole = await portfolioOf('东海岛', asked);
        const paged: string[] = [];
        let after: string | null = null;
        do {
          const page: Portfolio = await portfolioOf('东海岛', { ...asked, first: 2, after });
          paged.push(...names(page));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(whole.totalCount).toBeGreaterThan(2);
        expect(paged).toStrictEqual(names(whole));
      }
    },
  );

  test('by stage go from 前期研究 on, those without last; by amount the greatest of a unit first', async () => {
    const byStage = await portfolioOf('湛江市', { orderBy: { by: 'STAGE' } });
    const stages = byStage.nodes.map(({ entity }) => entity.stage);
    expect(stages[0]).toBe('前期研究');
    expect(stages.indexOf('建设')).toBeGreaterThan(stages.lastIndexOf('前期研究'));
    const firstWithout = stages.indexOf(null);
    expect(stages.slice(firstWithout).every((stage) => stage === null)).toBe(true);
    const byAmount = await portfolioOf('湛江市', { orderBy: { by: 'AMOUNT' } });
    expect(byAmount.nodes[0]?.amounts.length).toBeGreaterThan(0);
    const lacking = byAmount.nodes.findIndex(({ amounts }) => amounts.length === 0);
    expect(byAmount.nodes.slice(lacking).every(({ amounts }) => amounts.length === 0)).toBe(true);
  });

  test('are refused with a cursor of another list, a bound out of range, a stage that is none', async () => {
    const [first] = (await portfolioOf('东海岛', { first: 1 })).edges;
    const after = first?.cursor ?? '';
    const code = async (args: string): Promise<unknown> =>
      (await atlas.answer(`{ portfolio(${args}) { totalCount } }`)).errors?.[0]?.extensions?.code;
    expect(await code(`of: {name: "东海岛"}, after: "${after}"`)).toBeUndefined();
    expect(await code(`of: {name: "湛江市"}, after: "${after}"`)).toBe('BAD_CURSOR');
    expect(await code(`of: {name: "东海岛"}, orderBy: {by: NAME}, after: "${after}"`)).toBe(
      'BAD_CURSOR',
    );
    expect(await code('of: {name: "东海岛"}, first: 101')).toBe('BAD_ARGUMENT');
    expect(await code('of: {name: "东海岛"}, stages: ["完工"]')).toBe('BAD_ARGUMENT');
    expect(await code('of: {name: "没有这个地方"}')).toBe('UNKNOWN_ENTITY');
    expect(await code('of: {name: "广东省发展改革委"}')).toBe('BAD_ARGUMENT');
  });
});
