import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Listed = z.object({
  relations: z.object({
    totalCount: z.number(),
    nodes: z.array(
      z.object({
        id: z.string(),
        type: z.string(),
        basis: z.string(),
        from: z.object({ name: z.string(), type: z.string(), pinyin: z.string() }),
        to: z.object({ name: z.string(), type: z.string(), pinyin: z.string() }),
        mentions: z.array(z.object({ at: z.string() })),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    facets: z
      .array(z.object({ type: z.string(), basis: z.string(), count: z.number() }))
      .optional(),
  }),
});

const FIELDS =
  'totalCount nodes { id type basis from { name type pinyin } to { name type pinyin } mentions { at } } pageInfo { hasNextPage endCursor }';

async function list(args: string, more = '') {
  const data = await atlas.ask(`{ relations(${args}) { ${FIELDS} ${more} } }`);
  return Listed.parse(data).relations;
}

const code = async (args: string) =>
  (await atlas.answer(`{ relations(${args}) { totalCount } }`)).errors?.[0]?.extensions?.code;

describe('relations', () => {
  test('without a filter are all of the graph, counted by type and basis', async () => {
    const { totalCount, facets = [] } = await list('first: 0', 'facets { type basis count }');
    const Counts = z.object({
      statistics: z.array(z.object({ relations: z.array(z.unknown()) })),
    });
    const told = Counts.parse(
      await atlas.ask('{ statistics { relations { type basis count } } }'),
    ).statistics.flatMap(({ relations }) => relations);
    expect(new Set(facets)).toStrictEqual(new Set(told));
    expect(facets.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  });

  test('of a type and basis are as many as the facet says', async () => {
    const { facets = [] } = await list('first: 0', 'facets { type basis count }');
    const derived = facets.find(({ type, basis }) => type === 'FEEDS' && basis === 'DERIVED');
    const found = await list('types: [FEEDS], where: {basis: [DERIVED]}, first: 100');
    expect(found.totalCount).toBe(derived?.count);
    expect(new Set(found.nodes.map(({ type, basis }) => `${type} ${basis}`))).toStrictEqual(
      new Set(['FEEDS DERIVED']),
    );
  });

  test('of a section are those stated in it or below it, of a paragraph those stated there', async () => {
    const paragraph = await list('where: {section: "4.2¶3", basis: [STATED]}, first: 100');
    const section = await list('where: {section: "4.2", basis: [STATED]}');
    const chapter = await list('where: {section: "4", basis: [STATED]}');
    for (const { mentions } of paragraph.nodes) {
      expect(mentions.map(({ at }) => at)).toContain('4.2¶3');
    }
    expect(paragraph.totalCount).toBeGreaterThan(0);
    expect(section.totalCount).toBeGreaterThan(paragraph.totalCount);
    expect(chapter.totalCount).toBeGreaterThan(section.totalCount);
  });

  test('of an entity have it at either end; of two, one at each', async () => {
    const steel = '{name: "钢铁带动工程"}';
    const one = await list(`where: {of: [${steel}]}, first: 100`);
    for (const { from, to } of one.nodes) {
      expect([from.name, to.name]).toContain('钢铁带动工程');
    }
    const two = await list(`where: {of: [${steel}, {name: "宝钢湛江钢铁基地"}]}`);
    expect(two.nodes.map(({ id }) => id)).toContain(
      'zm-baosteel-zhanjiang-steel-base~FEEDS~zm-steel-driven-programme',
    );
    expect(two.totalCount).toBeLessThan(one.totalCount);
  });

  test('by the types of their ends, and by a part of the name of either', async () => {
    const ends = await list('where: {fromTypes: [PARK], toTypes: [CITY]}, first: 50');
    expect(new Set(ends.nodes.map(({ from, to }) => `${from.type} ${to.type}`))).toStrictEqual(
      new Set(['PARK CITY']),
    );
    const named = await list('types: [FEEDS], where: {name: "gtddgc"}, first: 100');
    expect(named.totalCount).toBeGreaterThan(0);
    for (const { from, to } of named.nodes) {
      expect([from.name, to.name]).toContain('钢铁带动工程');
    }
  });

  test('by the name of an end go with the pinyin, both ways', async () => {
    const asked = 'types: [LEADS], orderBy: {by: FROM';
    const pinyin = ({ nodes }: Awaited<ReturnType<typeof list>>): string[] =>
      nodes.map(({ from }) => from.pinyin);
    const upward = pinyin(await list(`${asked}}, first: 100`));
    expect(upward).toStrictEqual(upward.toSorted());
    const downward = pinyin(await list(`${asked}, direction: DESC}, first: 100`));
    expect(downward).toStrictEqual(upward.toReversed());
    expect(new Set(upward).size).toBeGreaterThan(1);
  });

  test.each(['TYPE', 'PLACE', 'FROM', 'TO'])(
    'ordered by %s are paged through to the end, each once',
    async (by) => {
      const asked = `types: [OPERATES, MEASURES], orderBy: {by: ${by}}`;
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const after: string = cursor === null ? '' : `, after: "${cursor}"`;
        const page = await list(`${asked}, first: 50${after}`);
        ids.push(...page.nodes.map(({ id }) => id));
        cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (cursor !== null);
      const { totalCount } = await list(asked);
      expect(ids).toHaveLength(totalCount);
      expect(new Set(ids).size).toBe(totalCount);
    },
  );

  test('cannot be asked with a cursor of another list or order, nor for what the graph does not know', async () => {
    const { pageInfo } = await list('types: [FEEDS], first: 1');
    const after = pageInfo.endCursor ?? '';
    expect(await code(`types: [FEEDS], after: "${after}"`)).toBeUndefined();
    expect(await code(`types: [LEADS], after: "${after}"`)).toBe('BAD_CURSOR');
    expect(await code(`types: [FEEDS], orderBy: {by: TO}, after: "${after}"`)).toBe('BAD_CURSOR');
    expect(await code('where: {section: "99.9"}')).toBe('UNKNOWN_ENTITY');
    expect(await code('where: {of: [{name: "没有这个地方"}]}')).toBe('UNKNOWN_ENTITY');
    expect(await code('where: {of: []}')).toBe('BAD_ARGUMENT');
    expect(await code('first: 101')).toBe('BAD_ARGUMENT');
  });
});
