import { describe, expect, test } from 'vitest';

import { groundsOf, planOf, relationOf } from '#tests/testkit/plan-builder.ts';

const steel = {
  entity: 'Industry',
  id: 'zm-steel',
  name: '钢铁制造业',
  mentions: ['4.2¶1', '专栏6.1'],
};
const greenSteel = {
  entity: 'Industry',
  id: 'zm-green-steel',
  name: '绿色钢铁',
  mentions: ['4¶1'],
};
const cluster = {
  entity: 'Cluster',
  id: 'zm-materials',
  name: '先进材料产业集群',
  mentions: ['4¶1'],
};
const programme = {
  entity: 'Programme',
  id: 'zm-drive',
  name: '钢铁带动工程',
  mentions: ['4.2¶1'],
};
const feeds = { relation: 'FEEDS', from: '钢铁带动工程', to: '钢铁制造业', mentions: ['4.2¶1'] };
const focus = {
  relation: 'FOCUSES_ON',
  from: '先进材料产业集群',
  to: '绿色钢铁',
  mentions: ['4¶1'],
};
const same = {
  sameIndustry: '绿色钢铁',
  as: '钢铁制造业',
  reason: '同一产业',
  mentions: ['4¶1', '4.2¶1'],
};
const task = {
  entity: 'Task',
  id: 'zm-task-2-2',
  name: '支柱产业',
  number: '2.2',
  mentions: ['附件2.2', '4.2'],
};
const measure = {
  entity: 'Measure',
  id: 'zm-measure-steel',
  name: '延伸钢铁制造业产业链',
  mentions: ['附件2.2¶1', '4.2¶1'],
  paragraphs: ['4.2¶1'],
};
const includes = {
  relation: 'INCLUDES',
  from: '支柱产业',
  to: '延伸钢铁制造业产业链',
  mentions: ['附件2.2¶1'],
};
const listing = { listing: '专栏6.1', industry: '钢铁制造业', measure: '延伸钢铁制造业产业链' };
const park = { entity: 'Park', id: 'zm-park', name: '湛江市徐闻县钢铁园', mentions: ['专栏6.1¶1'] };

describe('[through-industry]', () => {
  test('what feeds an industry feeds the cluster that focuses on another wording of it', () => {
    const graph = planOf(steel, greenSteel, cluster, programme, feeds, focus, same);
    expect(relationOf(graph, '钢铁带动工程', 'FEEDS', '先进材料产业集群')).toMatchObject({
      basis: 'derived',
      rule: 'through-industry',
    });
    expect(groundsOf(graph, '钢铁带动工程', 'FEEDS', '先进材料产业集群')).toStrictEqual([
      '钢铁带动工程 FEEDS 钢铁制造业',
      '绿色钢铁 PART_OF 钢铁制造业',
      '先进材料产业集群 FOCUSES_ON 绿色钢铁',
    ]);
  });

  test('without the two wordings being one industry, nothing follows', () => {
    const graph = planOf(steel, greenSteel, cluster, programme, feeds, focus);
    expect(relationOf(graph, '钢铁带动工程', 'FEEDS', '先进材料产业集群')).toBeUndefined();
  });

  test('what the plan states itself is not derived anew', () => {
    const stated = {
      relation: 'FEEDS',
      from: '钢铁带动工程',
      to: '先进材料产业集群',
      mentions: ['4¶2'],
    };
    const graph = planOf(steel, greenSteel, cluster, programme, feeds, focus, same, stated);
    expect(relationOf(graph, '钢铁带动工程', 'FEEDS', '先进材料产业集群')).toMatchObject({
      basis: 'stated',
      mentions: ['4¶2'],
    });
  });

  test('of several industries, the one that needs the fewest derived steps bears the conclusion', () => {
    const direct = {
      relation: 'FOCUSES_ON',
      from: '先进材料产业集群',
      to: '钢铁制造业',
      mentions: ['4¶2'],
    };
    const graph = planOf(steel, greenSteel, cluster, programme, feeds, focus, same, direct);
    expect(groundsOf(graph, '钢铁带动工程', 'FEEDS', '先进材料产业集群')).toStrictEqual([
      '钢铁带动工程 FEEDS 钢铁制造业',
      '先进材料产业集群 FOCUSES_ON 钢铁制造业',
    ]);
  });
});

describe('[same-industry]', () => {
  test('the first wording is a part of the second, on the ground that the plan names both', () => {
    const graph = planOf(steel, greenSteel, same);
    expect(groundsOf(graph, '绿色钢铁', 'PART_OF', '钢铁制造业')).toStrictEqual([
      '绿色钢铁 APPEARS_IN 4 产业',
      '钢铁制造业 APPEARS_IN 4.2 支柱产业',
    ]);
  });
});

describe('[member-of-listing]', () => {
  test('what a box lists under an industry feeds it', () => {
    const graph = planOf(steel, task, measure, includes, listing, park);
    expect(groundsOf(graph, '湛江市徐闻县钢铁园', 'FEEDS', '钢铁制造业')).toStrictEqual([
      '湛江市徐闻县钢铁园 APPEARS_IN 专栏6.1 钢铁制造业',
      '钢铁制造业 APPEARS_IN 专栏6.1 钢铁制造业',
    ]);
  });

  test('what an item lists of a box under an industry’s heading feeds it, since the item is part of the box', () => {
    const ofBox = { ...steel, mentions: ['4.2¶1', '专栏6'] };
    const graph = planOf(ofBox, task, measure, includes, listing, park);
    expect(groundsOf(graph, '湛江市徐闻县钢铁园', 'FEEDS', '钢铁制造业')).toStrictEqual([
      '湛江市徐闻县钢铁园 APPEARS_IN 专栏6.1 钢铁制造业',
      '专栏6.1 钢铁制造业 PART_OF 专栏6 重点项目',
      '钢铁制造业 APPEARS_IN 专栏6 重点项目',
    ]);
  });

  test('an item that the listing says is of another industry feeds it not, and is covered all the same', () => {
    const other = { ...listing, ofAnother: ['湛江市徐闻县钢铁园'] };
    const graph = planOf(steel, task, measure, includes, other, park);
    expect(relationOf(graph, '湛江市徐闻县钢铁园', 'FEEDS', '钢铁制造业')).toBeUndefined();
    expect(relationOf(graph, '延伸钢铁制造业产业链', 'COVERS', '湛江市徐闻县钢铁园')).toBeDefined();
  });

  test('a city named in a list feeds nothing', () => {
    const city = {
      entity: 'City',
      id: 'gd-zhanjiang',
      name: '湛江市',
      level: 'prefecture',
      mentions: ['专栏6.1¶1'],
    };
    const graph = planOf(steel, task, measure, includes, listing, city);
    expect(relationOf(graph, '湛江市', 'FEEDS', '钢铁制造业')).toBeUndefined();
  });
});

describe('[task-of-section]', () => {
  test('a measure covers what its paragraph names, and the plan states that', () => {
    const graph = planOf(steel, task, measure, includes, programme);
    expect(relationOf(graph, '延伸钢铁制造业产业链', 'COVERS', '钢铁带动工程')).toMatchObject({
      basis: 'stated',
      mentions: ['4.2¶1'],
    });
  });

  test('what the box of a measure lists falls under the measure', () => {
    const graph = planOf(steel, task, measure, includes, listing, park);
    expect(groundsOf(graph, '延伸钢铁制造业产业链', 'COVERS', '湛江市徐闻县钢铁园')).toStrictEqual([
      '支柱产业 INCLUDES 延伸钢铁制造业产业链',
      '湛江市徐闻县钢铁园 APPEARS_IN 专栏6.1 钢铁制造业',
    ]);
  });

  test('what the section names, but no measure, falls under the task of the same name', () => {
    const elsewhere = {
      entity: 'Programme',
      id: 'zm-upgrade',
      name: '技术改造提升工程',
      mentions: ['4.2¶3'],
    };
    const graph = planOf(steel, task, measure, includes, elsewhere);
    expect(groundsOf(graph, '支柱产业', 'COVERS', '技术改造提升工程')).toStrictEqual([
      '支柱产业 APPEARS_IN 4.2 支柱产业',
      '技术改造提升工程 APPEARS_IN 4.2 支柱产业',
    ]);
  });
});
