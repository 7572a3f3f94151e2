import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

describe('one entity', () => {
  test('is found by its name, an alias, or its id, letter width and spaces ignored', async () => {
    const data = await atlas.ask(`{
      name: entity(ref: {name: "宝钢湛江钢铁基地"}) { id }
      alias: entity(ref: {name: " 宝钢 湛江钢铁 "}) { id }
      id: entity(ref: {id: "zm-baosteel-zhanjiang-steel-base"}) { name type plan { id } }
      nobody: entity(ref: {name: "月球钢铁基地"}) { id }
    }`);
    const id = 'zm-baosteel-zhanjiang-steel-base';
    expect(data).toStrictEqual({
      name: { id },
      alias: { id },
      id: { name: '宝钢湛江钢铁基地', type: 'PARK', plan: { id: 'zhanmao-2023' } },
      nobody: null,
    });
  });

  test('says where the plan names it, in which section, and the passage where the server has the text', async () => {
    const data = await atlas.ask(
      '{ entity(ref: {name: "宝钢湛江钢铁基地"}) { mentions { at passage section { name parent { name } } } } }',
    );
    expect(data).toMatchObject({
      entity: {
        mentions: [
          { at: '3.4¶2', passage: null, section: { name: '3.4 构筑高水平新型基础设施体系' } },
          {
            at: '4.2¶3',
            passage: '这里写到宝钢湛江钢铁基地与钢铁带动工程。',
            section: {
              name: '4.2 升级发展战略性支柱产业',
              parent: { name: '4 构建协作共赢的现代产业体系' },
            },
          },
          { at: '专栏6.2¶1', passage: null, section: { name: '专栏6.2 钢铁制造业' } },
        ],
      },
    });
  });

  test('has the fields of its type', async () => {
    const data = await atlas.ask(`{
      project: entity(ref: {name: "中捷公司 12 万吨/年电子新材料项目"}) { ... on Project { amounts { value unit text } } }
      city: entity(ref: {name: "廉江市"}) { ... on City { level } }
      task: entity(ref: {id: "zm-task-2-2"}) { ... on Task { leads { name } participants { name } measures { name } } }
      section: entity(ref: {name: "专栏6.2"}) { ... on Section { at parent { name } children { name } } }
    }`);
    expect(data).toStrictEqual({
      project: { amounts: [{ value: 12, unit: '万吨/年', text: '12 万吨/年' }] },
      city: { level: 'county_city' },
      task: {
        leads: [{ name: '广东省工业和信息化厅' }, { name: '广东省发展改革委' }],
        participants: [{ name: '广东省卫生健康委' }],
        measures: [
          { name: '高标准发展绿色化工石化产业' },
          { name: '延伸钢铁制造业产业链' },
          { name: '提升现代轻工纺织产业' },
        ],
      },
      section: {
        at: '专栏6.2',
        parent: { name: '专栏6 战略性支柱产业重点平台和重点项目' },
        children: [],
      },
    });
  });
});

const Page = z.object({
  entity: z.object({
    relationCounts: z.array(z.object({ direction: z.string(), count: z.number() })),
    relations: z.object({
      totalCount: z.number(),
      nodes: z.array(z.object({ id: z.string() })),
      edges: z.array(z.object({ cursor: z.string(), other: z.object({ name: z.string() }) })),
      pageInfo: z.object({
        hasNextPage: z.boolean(),
        hasPreviousPage: z.boolean(),
        endCursor: z.string().nullable(),
      }),
    }),
  }),
});
const PAGE = `query ($first: Int, $after: String) {
  entity(ref: {name: "先进材料产业集群"}) {
    relationCounts { direction count }
    relations(first: $first, after: $after) {
      totalCount
      nodes { id }
      edges { cursor other { name } }
      pageInfo { hasNextPage hasPreviousPage endCursor }
    }
  }
}`;

describe('an entity’s relations', () => {
  test('come page by page, each once, as many as are counted', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: z.infer<typeof Page> = Page.parse(await atlas.ask(PAGE, { first: 7, after }));
      const { relationCounts, relations } = page.entity;
      expect(relations.pageInfo.hasPreviousPage).toBe(after !== null);
      const counted = relationCounts.reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(relations.totalCount);
      seen.push(...relations.nodes.map(({ id }) => id));
      after = relations.pageInfo.endCursor;
      more = relations.pageInfo.hasNextPage;
      expect(more || seen.length === counted).toBe(true);
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('are filtered by direction, type, basis and the type at the other end', async () => {
    const data = await atlas.ask(`{
      entity(ref: {name: "钢铁带动工程"}) {
        relations(direction: IN, types: [FEEDS], basis: [STATED], entityTypes: [PARK]) {
          totalCount
          nodes { from { name } to { name } basis }
        }
      }
    }`);
    const Fed = z.object({
      entity: z.object({
        relations: z.object({
          totalCount: z.number(),
          nodes: z.array(
            z.object({
              from: z.object({ name: z.string() }),
              to: z.object({ name: z.string() }),
              basis: z.string(),
            }),
          ),
        }),
      }),
    });
    const { totalCount, nodes } = Fed.parse(data).entity.relations;
    expect(nodes).toHaveLength(totalCount);
    expect(nodes.map(({ from }) => from.name)).toContain('宝钢湛江钢铁基地');
    expect(nodes.every(({ to, basis }) => to.name === '钢铁带动工程' && basis === 'STATED')).toBe(
      true,
    );
  });

  test('one field asked twice with different arguments gives each its own answer', async () => {
    const data = await atlas.ask(`{
      entity(ref: {name: "钢铁带动工程"}) {
        in: relations(direction: IN, types: [FEEDS], first: 1) { nodes { to { name } } }
        out: relations(direction: OUT, types: [FEEDS], first: 1) { nodes { from { name } to { name } } }
      }
    }`);
    expect(data).toStrictEqual({
      entity: {
        in: { nodes: [{ to: { name: '钢铁带动工程' } }] },
        out: { nodes: [{ from: { name: '钢铁带动工程' }, to: { name: '钢铁制造业' } }] },
      },
    });
  });
});

describe('Relay’s node', () => {
  test('finds entities and relations again by id, in the order asked, null for what is not there', async () => {
    const data = await atlas.ask(`{
      nodes(ids: ["zm-steel-driven-programme~FEEDS~zm-steel-manufacturing", "nothing", "zm-steel-driven-programme"]) {
        id
        ... on Relation { type from { name } }
        ... on Programme { name }
      }
      node(id: "zm-steel-driven-programme") { __typename }
    }`);
    expect(data).toStrictEqual({
      nodes: [
        {
          id: 'zm-steel-driven-programme~FEEDS~zm-steel-manufacturing',
          type: 'FEEDS',
          from: { name: '钢铁带动工程' },
        },
        null,
        { id: 'zm-steel-driven-programme', name: '钢铁带动工程' },
      ],
      node: { __typename: 'Programme' },
    });
  });

  test('takes fragments, aliases and @include like any other field', async () => {
    const data = await atlas.ask(
      `query ($deep: Boolean!) {
        node(id: "zm-task-2-2") { ...named ... on Task { first: measures { ...named } leads @include(if: $deep) { name } } }
      }
      fragment named on Entity { label: name plan @skip(if: true) { id } }`,
      { deep: false },
    );
    expect(data).toMatchObject({
      node: {
        label: '升级发展战略性支柱产业',
        first: [{ label: '高标准发展绿色化工石化产业' }, {}, {}],
      },
    });
  });
});

test('a plan has its outline: the chapters and the annex, with what is below them', async () => {
  const data = await atlas.ask(
    '{ plans { title titleEn shortTitle period outline { name children { name } } } }',
  );
  expect(data).toMatchObject({
    plans: [
      {
        title: '湛茂都市圈发展规划',
        titleEn: 'Development Plan of the Zhanjiang–Maoming Metropolitan Area',
        shortTitle: '湛茂都市圈',
        period: '2023—2030',
        outline: expect.arrayContaining([
          expect.objectContaining({
            name: '2 总体要求',
            children: expect.arrayContaining([{ name: '2.4 总体发展格局' }]),
          }),
          expect.objectContaining({ name: '附件' }),
        ]),
      },
    ],
  });
});
