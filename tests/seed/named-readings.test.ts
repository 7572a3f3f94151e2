import { describe, expect, test } from 'vitest';

import { groundsOf, planOf, relationOf } from '#tests/testkit/plan-builder.ts';

const place = (id: string, name: string, ...aliases: string[]) => ({
  entity: 'City',
  id,
  name,
  aliases,
  level: 'prefecture',
  mentions: ['4¶1'],
});
const maoming = place('gd-maoming', '茂名市', '茂名');
const guangzhou = { ...place('gd-guangzhou', '广州市'), extent: 'outside' };
const zhanjiang = place('gd-zhanjiang', '湛江市', '湛江');
const park = (id: string, name: string) => ({
  entity: 'Park',
  id,
  name,
  mentions: ['专栏6.1¶1'],
});

describe('[group-of-listing]', () => {
  const head = park('zm-head', '茂名六韬创意产业园');
  const member = park('zm-member', '智能家居园');
  const group = {
    group: ['智能家居园'],
    at: '专栏6.1¶1',
    head: '茂名六韬创意产业园',
    place: '茂名市',
  };

  test('an item of a group lies where the item that heads the group lies', () => {
    const graph = planOf(maoming, head, member, group);
    expect(groundsOf(graph, '智能家居园', 'LOCATED_IN', '茂名市')).toStrictEqual([
      '智能家居园 APPEARS_IN 专栏6.1 钢铁制造业',
      '茂名六韬创意产业园 APPEARS_IN 专栏6.1 钢铁制造业',
      '茂名六韬创意产业园 LOCATED_IN 茂名市',
    ]);
  });

  test('nothing follows where nothing tells the head’s place', () => {
    const nowhere = park('zm-head', '六韬创意产业园');
    const graph = planOf(maoming, nowhere, member, { ...group, head: '六韬创意产业园' });
    expect(relationOf(graph, '智能家居园', 'LOCATED_IN', '茂名市')).toBeUndefined();
  });
});

describe('[ends-in-name]', () => {
  test('a line joins the places that its name abbreviates', () => {
    const line = { entity: 'Line', id: 'zm-line', name: '广湛高铁', mentions: ['4.2¶1'] };
    const ends = { ends: '广湛高铁', joins: ['广州市', '湛江市'], reason: '广＝广州，湛＝湛江' };
    const graph = planOf(guangzhou, zhanjiang, line, ends);
    for (const end of ['广州市', '湛江市']) {
      expect(groundsOf(graph, '广湛高铁', 'CONNECTS', end)).toStrictEqual([
        '广湛高铁 APPEARS_IN 4.2 支柱产业',
      ]);
    }
  });
});

describe('[ends-in-one-city]', () => {
  const county = { ...place('gd-xuwen', '徐闻县'), level: 'county' };
  const parts = { relation: 'PART_OF', from: '徐闻县', to: '湛江市', mentions: ['4¶1'] };
  const works = (type: string, name: string) => ({
    entity: type,
    id: 'zm-works',
    name,
    mentions: ['4.2¶1'],
  });
  const joins = (from: string, ...to: string[]) => ({
    relation: 'CONNECTS',
    from,
    to,
    mentions: ['4.2¶1'],
  });
  const cities = [zhanjiang, maoming, county, parts];

  test('a work that joins places of one city lies in that city', () => {
    const graph = planOf(...cities, works('Project', '快线'), joins('快线', '湛江市', '徐闻县'));
    expect(groundsOf(graph, '快线', 'LOCATED_IN', '湛江市')).toStrictEqual([
      '快线 CONNECTS 湛江市',
      '快线 CONNECTS 徐闻县',
      '徐闻县 PART_OF 湛江市',
    ]);
  });

  test.each([
    ['that joins two cities lies in neither', works('Project', '快线'), ['湛江市', '茂名市']],
    ['of which one end is told lies nowhere for that', works('Project', '快线'), ['徐闻县']],
    [
      'that is a section of a trunk road does not place the road',
      works('Line', '省道S286'),
      ['湛江市', '徐闻县'],
    ],
  ])('one %s', (_what, work, ends) => {
    const graph = planOf(...cities, work, joins(work.name, ...ends));
    expect(relationOf(graph, work.name, 'LOCATED_IN', '湛江市')).toBeUndefined();
  });
});

describe('[place-of-its-object]', () => {
  const reservoir = {
    entity: 'NaturalFeature',
    id: 'zm-reservoir',
    name: '水库',
    mentions: ['4¶1'],
  };
  const works = { entity: 'Project', id: 'zm-works', name: '清淤工程', mentions: ['4¶1'] };
  const improves = { relation: 'IMPROVES', from: '清淤工程', to: '水库', mentions: ['4¶1'] };
  const lies = { relation: 'LOCATED_IN', from: '水库', to: '茂名市', mentions: ['4¶1'] };

  test('a work lies where that lies which it renews', () => {
    const graph = planOf(maoming, reservoir, works, improves, lies);
    expect(groundsOf(graph, '清淤工程', 'LOCATED_IN', '茂名市')).toStrictEqual([
      '清淤工程 IMPROVES 水库',
      '水库 LOCATED_IN 茂名市',
    ]);
  });

  test('unless its own place is told', () => {
    const own = { relation: 'LOCATED_IN', from: '清淤工程', to: '湛江市', mentions: ['4¶1'] };
    const graph = planOf(maoming, zhanjiang, reservoir, works, improves, lies, own);
    expect(relationOf(graph, '清淤工程', 'LOCATED_IN', '茂名市')).toBeUndefined();
  });
});

describe('[member-of-class]', () => {
  const farming = { entity: 'Industry', id: 'zm-farming', name: '种养殖业', mentions: ['4.2¶1'] };
  const zones = {
    entity: 'Programme',
    id: 'zm-zones',
    name: '国家现代农业示范区',
    mentions: ['4.2¶1', '专栏6.1'],
  };
  const feeds = {
    relation: 'FEEDS',
    from: '国家现代农业示范区',
    to: '种养殖业',
    mentions: ['4.2¶1'],
  };
  const member = {
    relation: 'PART_OF',
    from: '廉江示范区',
    to: '国家现代农业示范区',
    mentions: ['专栏6.1¶1'],
  };
  const zone = park('zm-zone', '廉江示范区');

  test('what a box lists as a member of a class feeds what the class is said to feed', () => {
    const graph = planOf(farming, zones, zone, feeds, member);
    expect(groundsOf(graph, '廉江示范区', 'FEEDS', '种养殖业')).toStrictEqual([
      '廉江示范区 PART_OF 国家现代农业示范区',
      '国家现代农业示范区 FEEDS 种养殖业',
    ]);
  });

  test('a part that the box of the class does not list feeds nothing for that', () => {
    const graph = planOf(farming, zones, { ...zone, mentions: ['4.2¶2'] }, feeds, {
      ...member,
      mentions: ['4.2¶2'],
    });
    expect(relationOf(graph, '廉江示范区', 'FEEDS', '种养殖业')).toBeUndefined();
  });

  test('what feeds an industry without being a class passes nothing on to its parts', () => {
    const graph = planOf(farming, { ...zones, mentions: ['4.2¶1'] }, zone, feeds, member);
    expect(relationOf(graph, '廉江示范区', 'FEEDS', '种养殖业')).toBeUndefined();
  });
});

describe('what the plan only wishes', () => {
  const zhanjiangCentre = { entity: 'Zone', id: 'zm-centre', name: '主中心', mentions: ['4¶1'] };
  const wish = {
    relation: 'PART_OF',
    from: '湛江市',
    to: '主中心',
    mentions: ['4¶1'],
    intended: '鼓励纳入',
  };

  test('is a relation that says so, with the plan’s word', () => {
    const graph = planOf(zhanjiang, zhanjiangCentre, wish);
    expect(relationOf(graph, '湛江市', 'PART_OF', '主中心')).toMatchObject({
      basis: 'stated',
      intended: '鼓励纳入',
    });
  });

  test('is no wish where another place says that it holds', () => {
    const holds = { relation: 'PART_OF', from: '湛江市', to: '主中心', mentions: ['4¶2'] };
    for (const lines of [
      [wish, holds],
      [holds, wish],
    ]) {
      const graph = planOf(zhanjiang, zhanjiangCentre, ...lines);
      expect(relationOf(graph, '湛江市', 'PART_OF', '主中心')).not.toHaveProperty('intended');
    }
  });

  test('makes a wish of whatever is concluded from it', () => {
    const steel = { entity: 'Industry', id: 'zm-steel', name: '钢铁制造业', mentions: ['4¶1'] };
    const cluster = { entity: 'Cluster', id: 'zm-cluster', name: '材料集群', mentions: ['4¶1'] };
    const graph = planOf(
      steel,
      cluster,
      park('zm-park', '钢铁园'),
      {
        relation: 'FEEDS',
        from: '钢铁园',
        to: '钢铁制造业',
        mentions: ['专栏6.1¶1'],
        intended: '谋划',
      },
      { relation: 'FOCUSES_ON', from: '材料集群', to: '钢铁制造业', mentions: ['4¶1'] },
    );
    expect(relationOf(graph, '钢铁园', 'FEEDS', '材料集群')).toMatchObject({
      basis: 'derived',
      intended: '谋划',
    });
  });
});
