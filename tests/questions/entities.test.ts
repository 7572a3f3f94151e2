import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Listed = z.object({
  entities: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ id: z.string(), name: z.string(), type: z.string() })),
    edges: z.array(z.object({ cursor: z.string() })),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      startCursor: z.string().nullable(),
      endCursor: z.string().nullable(),
    }),
    facets: z
      .object({
        types: z.array(z.object({ type: z.string(), count: z.number() })),
        stages: z.array(z.object({ stage: z.string(), count: z.number() })),
        chapters: z.array(z.object({ section: z.object({ at: z.string() }), count: z.number() })),
        cities: z.array(z.object({ city: z.object({ name: z.string() }), count: z.number() })),
      })
      .optional(),
  }),
});

const FIELDS =
  'totalCount nodes { id name type } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const FACETS =
  'facets { types { type count } stages { stage count } chapters { count section { at } } cities { count city { name } } }';

async function list(args: string, more = '') {
  const data = await atlas.ask(`{ entities(${args}) { ${FIELDS} ${more} } }`);
  return Listed.parse(data).entities;
}

const names = ({ nodes }: Awaited<ReturnType<typeof list>>): string[] =>
  nodes.map(({ name }) => name);

const Named = z.object({ name: z.string() });
const CityAndCities = z.object({ city: Named.nullable(), cities: z.array(Named) });

describe('entities', () => {
  test('of a type that lie in a county, at once or in a place of it', async () => {
    const found = await list('types: [PARK], where: {within: {name: "廉江市"}}, first: 100');
    expect(names(found)).toContain('佛山顺德（廉江）产业转移工业园');
    expect(names(found)).not.toContain('东海岛石化产业园');
    expect(found.nodes.map(({ type }) => type)).not.toContain('PROJECT');
  });

  test('in a city include those of its counties', async () => {
    const city = await list('types: [PARK], where: {within: {name: "湛江市"}}, first: 100');
    const county = await list('types: [PARK], where: {within: {name: "廉江市"}}, first: 100');
    expect(names(city)).toEqual(expect.arrayContaining(names(county)));
    expect(city.totalCount).toBeGreaterThan(county.totalCount);
  });

  test('that feed an industry, under whichever wording', async () => {
    const found = await list('where: {industry: {name: "绿色钢铁"}}, first: 100');
    expect(names(found)).toContain('钢铁带动工程');
  });

  test('that a task of a department covers, itself or in a measure', async () => {
    const found = await list(
      'types: [PROJECT], where: {department: {name: "广东省农业农村厅"}}, first: 100',
    );
    expect(names(found)).toContain('湛江北站站城一体化');
    const all = await list('types: [PROJECT], first: 0');
    expect(found.totalCount).toBeLessThan(all.totalCount);
    expect((await list('where: {department: {name: "湛江市"}}')).totalCount).toBe(0);
  });

  test('that feed a cluster, at once or by the park that they lie in, on the basis asked for', async () => {
    const feeding = (basis: string): string =>
      `types: [PROJECT], where: {cluster: {name: "世界级绿色石化产业集群"}${basis}}, first: 100`;
    const all = await list(feeding(''));
    const stated = await list(feeding(', basis: [STATED]'));
    expect(names(all)).toContain('中科炼化一体化项目');
    expect(stated.totalCount).toBeGreaterThan(0);
    expect(stated.totalCount).toBeLessThan(all.totalCount);
  });

  test('named in a section, in what lies below it, or at one paragraph', async () => {
    const paragraph = await list('where: {section: "4.2¶3"}, first: 100');
    const section = await list('where: {section: "4.2"}, first: 100');
    const chapter = await list('where: {section: "4"}, first: 100');
    expect(names(paragraph)).toContain('钢铁带动工程');
    expect(section.totalCount).toBeGreaterThan(paragraph.totalCount);
    expect(chapter.totalCount).toBeGreaterThan(section.totalCount);
  });

  test('at a stage, with a part of a name or its initials, and of a plan', async () => {
    const built = await list('types: [PROJECT], where: {stages: ["谋划"]}, first: 100', FACETS);
    expect(built.facets?.stages).toStrictEqual([{ stage: '谋划', count: built.totalCount }]);
    expect(names(await list('where: {name: "gtddgc"}'))).toContain('钢铁带动工程');
    expect((await list('where: {plan: "no-such-plan"}')).totalCount).toBe(0);
  });

  test('related to a thing in a direction, and only on the basis asked for', async () => {
    const feeds = (basis: string): string =>
      `where: {relatedTo: [{entity: {name: "先进材料产业集群"}, types: [FEEDS], direction: OUT}]${basis}}, first: 100`;
    const all = await list(feeds(''));
    const stated = await list(feeds(', basis: [STATED]'));
    expect(names(all)).toContain('钢铁带动工程');
    expect(names(stated)).not.toContain('钢铁带动工程');
    expect(stated.totalCount).toBeGreaterThan(0);
  });

  test('by the number of relations begin with the most, by name with the pinyin', async () => {
    const [most] = (await list('orderBy: {by: RELATIONS}, first: 1')).nodes;
    expect(most?.name).toBe('湛江市');
    const cities = await list('types: [CITY], orderBy: {by: NAME}, first: 100');
    expect(names(cities)).toContain('茂名市');
    expect(names(cities).indexOf('茂名市')).toBeLessThan(names(cities).indexOf('湛江市'));
    const reversed = await list('types: [CITY], orderBy: {by: NAME, direction: DESC}, first: 100');
    expect(names(reversed)).toStrictEqual(names(cities).reverse());
  });

  test.each(['PLACE', 'NAME', 'RELATIONS'])(
    'ordered by %s are paged through to the end and back, each once',
    async (by) => {
      const asked = `types: [CLUSTER], orderBy: {by: ${by}}`;
      const forward: string[] = [];
      let cursor: string | null = null;
      do {
        const after: string = cursor === null ? '' : `, after: "${cursor}"`;
        const page = await list(`${asked}, first: 25${after}`);
        expect(page.pageInfo.hasPreviousPage).toBe(cursor !== null);
        forward.push(...names(page));
        cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (cursor !== null);
      const { totalCount } = await list(asked);
      expect(forward).toHaveLength(totalCount);
      expect(new Set(forward).size).toBe(totalCount);

      const backward: string[] = [];
      do {
        const before: string = cursor === null ? '' : `, before: "${cursor}"`;
        const page = await list(`${asked}, last: 25${before}`);
        backward.unshift(...names(page));
        cursor = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
      } while (cursor !== null);
      expect(backward).toStrictEqual(forward);
    },
  );

  test('are counted by type, stage, chapter and city, and each count is a list by one more condition', async () => {
    const { facets, totalCount } = await list('where: {section: "5"}', FACETS);
    const projects = facets?.types.find(({ type }) => type === 'PROJECT');
    expect(facets?.types.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    const listed = await list('types: [PROJECT], where: {section: "5"}');
    expect(listed.totalCount).toBe(projects?.count);
    const zhanjiang = facets?.cities.find(({ city }) => city.name === '湛江市');
    const inCity = await list('where: {section: "5", within: {name: "湛江市"}}');
    expect(inCity.totalCount).toBe(zhanjiang?.count);
  });

  test('cannot be asked with a cursor of another list or order, nor both ways at once', async () => {
    const { edges } = await list('types: [PARK], first: 1');
    const after = edges[0]?.cursor ?? '';
    const codes = async (args: string) =>
      (await atlas.answer(`{ entities(${args}) { totalCount } }`)).errors?.[0]?.extensions?.code;
    expect(await codes(`types: [PARK], after: "${after}"`)).toBeUndefined();
    expect(await codes(`types: [CITY], after: "${after}"`)).toBe('BAD_CURSOR');
    expect(await codes(`types: [PARK], orderBy: {by: NAME}, after: "${after}"`)).toBe('BAD_CURSOR');
    expect(await codes('first: 1, last: 1')).toBe('BAD_ARGUMENT');
    expect(await codes('where: {section: "99.9"}')).toBe('UNKNOWN_ENTITY');
    expect(await codes('where: {within: {name: "没有这个地方"}}')).toBe('UNKNOWN_ENTITY');
  });
});

describe('where entities lie', () => {
  const Located = z.object({
    entities: z.object({
      totalCount: z.number(),
      facets: z.object({
        locations: z.array(
          z.object({
            city: z.object({ id: z.string(), name: z.string() }).nullable(),
            type: z.string(),
            count: z.number(),
          }),
        ),
      }),
    }),
  });

  test('is counted by the finest place that the plan tells, and each count is that of the list', async () => {
    const data = await atlas.ask(
      '{ entities(types: [PARK, CITY]) { totalCount facets { locations { city { id name } type count } } } }',
    );
    const { totalCount, facets } = Located.parse(data).entities;
    const counted = facets.locations.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBeGreaterThanOrEqual(totalCount);
    const parks = facets.locations.filter(({ type }) => type === 'PARK');
    for (const { city, count } of [
      parks[0],
      parks.find((one) => one.city?.name === '茂名市'),
      parks.at(-1),
    ].flatMap((one) => one ?? [])) {
      const located = city === null ? 'told: false' : `in: {id: "${city.id}"}`;
      expect((await list(`types: [PARK], where: {located: {${located}}}`)).totalCount).toBe(count);
    }
    expect(parks.at(-1)?.city).toBeNull();
  });

  test('a county instead of its city, and both where a road joins two', async () => {
    const data = await atlas.ask(
      '{ entity(ref: {name: "茂南石化工业园"}) { ... on Sited { cities { name } } } road: entities(where: {name: "国道G325线电白区林头"}) { nodes { ... on Sited { cities { name } } } } }',
    );
    expect(data).toMatchObject({
      entity: { cities: [{ name: '茂南区' }] },
      road: { nodes: [{ cities: [{ name: '电白区' }, { name: '茂南区' }] }] },
    });
  });

  test('the one that is nearest among them, where one is wanted, although the plan names the city first', async () => {
    const { entities } = z
      .object({ entities: z.object({ nodes: z.array(CityAndCities) }) })
      .parse(
        await atlas.ask(
          '{ entities(types: [PARK, PROJECT], first: 100, where: {located: {told: true}}) { nodes { name ... on Sited { city { name } cities { name } } } } }',
        ),
      );
    expect(entities.nodes).toHaveLength(100);
    for (const { city, cities } of entities.nodes) {
      expect(cities).toContainEqual(city);
    }
  });
});
