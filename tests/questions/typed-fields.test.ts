import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Neighbours = z.object({
  totalCount: z.number().optional(),
  nodes: z.array(z.object({ name: z.string() })).optional(),
});
const namesOf = (field: unknown): string[] =>
  (Neighbours.parse(field).nodes ?? []).map(({ name }) => name);

describe('the fields of a type', () => {
  const ask = async (name: string, fields: string) => {
    const data = await atlas.ask(
      `query ($name: String!) { entity(ref: {name: $name}) { ${fields} } }`,
      { name },
    );
    return z.object({ entity: z.record(z.string(), z.unknown()) }).parse(data).entity;
  };

  test('say of a cluster what it focuses on and what feeds it, each with the relation', async () => {
    const cluster = await ask(
      '先进材料产业集群',
      `... on Focusing { focus { nodes { name } } }
       ... on Supplied { fedBy(types: [PROGRAMME], basis: [DERIVED]) {
         totalCount nodes { name } edges { node { name } relation { basis restsOn { type } } }
       } }`,
    );
    expect(namesOf(cluster['focus'])).toContain('绿色钢铁');
    expect(namesOf(cluster['fedBy'])).toContain('钢铁带动工程');
    expect(Neighbours.parse(cluster['fedBy']).totalCount).toBe(namesOf(cluster['fedBy']).length);
    expect(JSON.stringify(cluster['fedBy'])).not.toContain('STATED');
  });

  test('say of a park its industries, its city, what it feeds and what lies there', async () => {
    const park = await ask(
      '东海岛石化产业园',
      `... on Park { industries { nodes { name } } city { name } feeds(types: [CLUSTER]) { nodes { name } } locatedIn { nodes { name } } }`,
    );
    expect(namesOf(park['industries'])).toContain('绿色石化产业');
    expect(park['city']).toStrictEqual({ name: '湛江市' });
    expect(namesOf(park['feeds'])).toContain('世界级绿色石化产业集群');
    expect(namesOf(park['locatedIn'])).toContain('东海岛');
  });

  test('say of a department its tasks by role, of a task its number and measures, of a measure its task', async () => {
    const department = await ask(
      '广东省能源局',
      `... on Department { tasks { nodes { name ... on Task { number measures { name task { number } } } } edges { relation { type } } } }`,
    );
    expect(department['tasks']).toMatchObject({
      nodes: [{ name: '建设绿色低碳能源保障体系', number: '1.2' }],
      edges: [{ relation: { type: 'LEADS' } }],
    });
    expect(JSON.stringify(department['tasks'])).toContain('"task":{"number":"1.2"}');
  });

  test('say of a section what it names, of a line what it joins, of a corridor what it is built on', async () => {
    const section = await ask(
      '4.2 升级发展战略性支柱产业',
      `... on Section { heading kind named(types: [PROGRAMME]) { nodes { name } } }`,
    );
    expect(section).toMatchObject({ heading: '升级发展战略性支柱产业', kind: 'section' });
    expect(namesOf(section['named'])).toContain('钢铁带动工程');
    const line = await ask('化廉高速公路', `... on Connecting { connects { nodes { name } } }`);
    expect(namesOf(line['connects'])).toEqual(expect.arrayContaining(['化州市', '廉江市']));
    const corridor = await ask('都市圈交通副轴', `... on Corridor { reliesOn { nodes { name } } }`);
    expect(namesOf(corridor['reliesOn'])).toContain('汕湛高速公路');
  });

  test('are paged like relations, and a cursor of another field is refused', async () => {
    const first = await ask(
      '湛江市',
      '... on City { hosts(first: 2) { totalCount nodes { name } pageInfo { endCursor hasNextPage } } }',
    );
    const { endCursor } = z
      .object({ pageInfo: z.object({ endCursor: z.string() }) })
      .parse(first['hosts']).pageInfo;
    const next = await ask(
      '湛江市',
      `... on City { hosts(first: 2, after: "${endCursor}") { nodes { name } } }`,
    );
    expect(namesOf(next['hosts'])).toHaveLength(2);
    expect(namesOf(next['hosts'])).not.toEqual(expect.arrayContaining(namesOf(first['hosts'])));
    const { errors } = await atlas.answer(
      `{ entity(ref: {name: "湛江市"}) { ... on City { parts(after: "${endCursor}") { totalCount } } } }`,
    );
    expect(errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
  });
});
