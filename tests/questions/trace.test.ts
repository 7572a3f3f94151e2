import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Walks = z.object({
  trace: z.object({
    paths: z.array(
      z.object({
        entities: z.array(z.object({ id: z.string(), name: z.string(), type: z.string() })),
      }),
    ),
  }),
});

const CHAIN = `query ($from: EntityRef!) {
  trace(from: $from, until: [CLUSTER]) {
    from { name }
    reached { name type }
    truncated
    paths {
      length
      entities { name type }
      steps {
        forward
        relation { type basis mentions { at } rule { name description } restsOn { type basis from { name } to { name } mentions { at } } }
      }
    }
  }
}`;

describe('[Q1] tracing what a park feeds, up to clusters', () => {
  test('宝钢湛江钢铁 feeds 先进材料产业集群 through 钢铁带动工程: the first hop stated, the last derived', async () => {
    const data = await atlas.ask(CHAIN, { from: { name: '宝钢湛江钢铁基地' } });
    expect(data).toMatchObject({
      trace: {
        from: { name: '宝钢湛江钢铁基地' },
        truncated: false,
        reached: expect.arrayContaining([{ name: '先进材料产业集群', type: 'CLUSTER' }]),
        paths: expect.arrayContaining([
          {
            length: 2,
            entities: [
              { name: '宝钢湛江钢铁基地', type: 'PARK' },
              { name: '钢铁带动工程', type: 'PROGRAMME' },
              { name: '先进材料产业集群', type: 'CLUSTER' },
            ],
            steps: [
              {
                forward: true,
                relation: {
                  type: 'FEEDS',
                  basis: 'STATED',
                  mentions: [{ at: '4.2¶3' }],
                  rule: null,
                  restsOn: [],
                },
              },
              {
                forward: true,
                relation: expect.objectContaining({
                  type: 'FEEDS',
                  basis: 'DERIVED',
                  rule: {
                    name: 'through-industry',
                    description: '支撑某产业的，也支撑重点发展该产业的集群。规划没有直接这样写。',
                  },
                  restsOn: [
                    {
                      type: 'FEEDS',
                      basis: 'STATED',
                      from: { name: '钢铁带动工程' },
                      to: { name: '钢铁制造业' },
                      mentions: [{ at: '4.2¶3' }],
                    },
                    expect.objectContaining({
                      type: 'PART_OF',
                      basis: 'DERIVED',
                      from: { name: '绿色钢铁' },
                      to: { name: '钢铁制造业' },
                    }),
                    {
                      type: 'FOCUSES_ON',
                      basis: 'STATED',
                      from: { name: '先进材料产业集群' },
                      to: { name: '绿色钢铁' },
                      mentions: [{ at: '4.1¶6' }],
                    },
                  ],
                }),
              },
            ],
          },
        ]),
      },
    });
  });

  test('by the plan’s own words alone, it feeds the programme and the base that 3.4¶2 names, and no cluster of 4.1.3', async () => {
    const data = await atlas.ask(
      '{ trace(from: {name: "宝钢湛江钢铁"}, until: [CLUSTER, PROGRAMME], basis: [STATED]) { reached { name } } }',
    );
    expect(data).toStrictEqual({
      trace: { reached: [{ name: '“5G+工业互联网”产业基地' }, { name: '钢铁带动工程' }] },
    });
  });

  test('a walk ends at the first entity of the types asked for, and never meets one twice', async () => {
    const data = await atlas.ask(
      '{ trace(from: {name: "宝钢湛江钢铁"}, until: [CLUSTER], first: 100) { paths { entities { id name type } } } }',
    );
    const { trace } = Walks.parse(data);
    expect(trace.paths.length).toBeGreaterThan(1);
    for (const { entities } of trace.paths) {
      expect(entities.findIndex(({ type }) => type === 'CLUSTER')).toBe(entities.length - 1);
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    }
  });

  test('walks come shortest first, and more than were asked for are told', async () => {
    const data = await atlas.ask(
      '{ trace(from: {name: "先进材料产业集群"}, direction: UPSTREAM, until: [PARK], first: 3) { from { name } truncated paths { length entities { id name type } } } }',
    );
    expect(data).toMatchObject({
      trace: { truncated: true, paths: [{ length: 1 }, { length: 1 }, { length: 1 }] },
    });
    const { trace } = Walks.parse(data);
    expect(trace.paths.map(({ entities }) => entities[0]?.name)).toStrictEqual(
      Array(3).fill('先进材料产业集群'),
    );
  });
});
