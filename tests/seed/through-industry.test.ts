import { describe, expect, test } from 'vitest';

import { planOf, relationOf } from '#tests/testkit/plan-builder.ts';

const thing = (entity: string, id: string, name: string) => ({
  entity,
  id: `zm-${id}`,
  name,
  mentions: ['4¶1'],
});
const relation = (type: string, from: string, to: string) => ({
  relation: type,
  from,
  to,
  mentions: ['4¶1'],
});
const city = (id: string, name: string) => ({
  ...thing('City', id, name),
  level: 'prefecture',
});
const park = thing('Park', 'park', '钢铁园');
const steel = thing('Industry', 'steel', '钢铁制造业');
const materials = thing('Cluster', 'materials', '材料集群');
const equipment = thing('Cluster', 'equipment', '装备集群');
const clusters = thing('Cluster', 'clusters', '两集群');
const plan = [
  park,
  steel,
  materials,
  equipment,
  clusters,
  relation('FEEDS', '钢铁园', '钢铁制造业'),
  relation('FOCUSES_ON', '材料集群', '钢铁制造业'),
];

describe('[through-industry] what feeds an industry feeds the cluster that focuses on it, but not', () => {
  test('where the plan puts the feeder under a sister of the cluster', () => {
    const sisters = [
      relation('PART_OF', '材料集群', '两集群'),
      relation('PART_OF', '装备集群', '两集群'),
    ];
    const stated = relation('FEEDS', '钢铁园', '装备集群');
    expect(relationOf(planOf(...plan, ...sisters), '钢铁园', 'FEEDS', '材料集群')).toBeDefined();
    expect(relationOf(planOf(...plan, stated), '钢铁园', 'FEEDS', '材料集群')).toBeDefined();
    const graph = planOf(...plan, ...sisters, stated);
    expect(relationOf(graph, '钢铁园', 'FEEDS', '材料集群')).toBeUndefined();
  });

  test('for what feeds more than three industries and is named for none of them', () => {
    const harbour = [thing('Park', 'harbour', '临港园'), relation('FEEDS', '临港园', '钢铁制造业')];
    const more = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        thing('Industry', `more-${String(index)}`, `产业${String(index)}`),
        relation('FEEDS', '临港园', `产业${String(index)}`),
        relation('FEEDS', '钢铁园', `产业${String(index)}`),
      ]).flat();
    const two = planOf(...plan, ...harbour, ...more(2));
    expect(relationOf(two, '临港园', 'FEEDS', '材料集群')).toBeDefined();
    const three = planOf(...plan, ...harbour, ...more(3));
    expect(relationOf(three, '临港园', 'FEEDS', '材料集群')).toBeUndefined();
    // 钢铁园 is named for 钢铁制造业, whatever else it feeds.
    expect(relationOf(three, '钢铁园', 'FEEDS', '材料集群')).toBeDefined();
  });

  test.each([
    ['lies in it', '湛江市', true],
    ['lies in another', '茂名市', false],
    ['lies nowhere that the plan tells', null, false],
  ])('for a cluster of one city where the feeder %s', (_where, where, isConcluded) => {
    const graph = planOf(
      ...plan,
      city('zhanjiang', '湛江市'),
      city('maoming', '茂名市'),
      relation('LOCATED_IN', '材料集群', '湛江市'),
      ...(where === null ? [] : [relation('LOCATED_IN', '钢铁园', where)]),
    );
    expect(relationOf(graph, '钢铁园', 'FEEDS', '材料集群') !== undefined).toBe(isConcluded);
  });

  test('over two wordings in a row', () => {
    const same = (sameIndustry: string, as: string) => ({
      sameIndustry,
      as,
      reason: '同一产业',
      mentions: ['4¶1'],
    });
    const wordings = [thing('Industry', 'green', '绿色钢铁'), thing('Industry', 'iron', '冶金业')];
    const fed = relation('FEEDS', '绿园', '绿色钢铁');
    const green = thing('Park', 'green-park', '绿园');
    const one = planOf(...plan, ...wordings, green, fed, same('绿色钢铁', '钢铁制造业'));
    expect(relationOf(one, '绿园', 'FEEDS', '材料集群')).toBeDefined();
    const two = planOf(
      ...plan,
      ...wordings,
      green,
      fed,
      same('绿色钢铁', '冶金业'),
      same('冶金业', '钢铁制造业'),
    );
    expect(relationOf(two, '绿园', 'FEEDS', '材料集群')).toBeUndefined();
  });
});
