import { describe, expect, test } from 'vitest';

import { planOf, relationOf } from '#tests/testkit/plan-builder.ts';

describe('[place-in-name]', () => {
  const city = (id: string, name: string, level: string, ...aliases: string[]) => ({
    entity: 'City',
    id,
    name,
    aliases,
    level,
    mentions: ['4¶1'],
  });
  const places = [
    city('gd-zhanjiang', '湛江市', 'prefecture', '湛江'),
    city('gd-xuwen', '徐闻县', 'county', '徐闻'),
    city('gd-guangzhou', '广州市', 'prefecture', '广州'),
    { relation: 'PART_OF', from: '徐闻县', to: '湛江市', mentions: ['4¶1'] },
  ];
  const named = (type: string, name: string) => ({
    entity: type,
    id: 'zm-thing',
    name,
    mentions: ['4¶2'],
  });

  test.each([
    ['湛江市徐闻县四库联通工程', '徐闻县', 'the county that follows its city'],
    ['徐闻生态工业集聚区', '徐闻县', 'a short form'],
    ['广州（湛江）产业转移园', '湛江市', 'the place in brackets, not the partner before it'],
    ['湛江市广州五洲药业产业园', '湛江市', 'the first place, not the company’s'],
    ['湛江经开区', '湛江市', '经 of 经开区 is not the word for a route'],
    ['徐闻县经济技术开发区', '徐闻县', '经 of 经济 is not either'],
  ])('%s lies in %s: %s', (name, place) => {
    const graph = planOf(...places, named('Park', name));
    expect(relationOf(graph, name, 'LOCATED_IN', place)).toMatchObject({
      basis: 'derived',
      rule: 'place-in-name',
    });
  });

  test('the ends of a route are not where it lies, a city that is not the plan’s is not, nor is a bay', () => {
    const graph = planOf(
      ...places,
      {
        entity: 'City',
        id: 'gd-foshan',
        name: '佛山市',
        aliases: ['佛山'],
        level: 'prefecture',
        extent: 'outside',
        mentions: ['4¶1'],
      },
      {
        entity: 'Place',
        id: 'gd-zhanjiang-bay',
        name: '湛江湾',
        extent: 'water',
        mentions: ['4¶1'],
      },
      ...['湛江至南宁高速项目', '佛山产业园', '湛江湾实验室', '徐闻经湛江至广州高速项目'].map(
        (name, index) => ({
          entity: 'Project',
          id: `zm-thing-${String(index)}`,
          name,
          mentions: ['4¶2'],
        }),
      ),
    );
    const located = [...graph.relations.values()].filter(({ type: kind }) => kind === 'LOCATED_IN');
    expect(located).toStrictEqual([]);
  });

  test('the whole does not lie in its part, though it is once called after it', () => {
    const area = { ...named('Zone', '湛茂都市圈'), aliases: ['湛江都市圈'] };
    const part = { relation: 'PART_OF', from: '湛江市', to: '湛茂都市圈', mentions: ['4¶1'] };
    expect(relationOf(planOf(...places, area), '湛茂都市圈', 'LOCATED_IN', '湛江市')).toBeDefined();
    expect(
      relationOf(planOf(...places, area, part), '湛茂都市圈', 'LOCATED_IN', '湛江市'),
    ).toBeUndefined();
  });

  test.each([
    ['Line', '湛江至徐闻铁路'],
    ['Corridor', '湛江—徐闻发展轴'],
    ['Industry', '湛江海鲜业'],
  ])('a %s named after places lies in none of them', (type, name) => {
    const graph = planOf(...places, named(type, name));
    const located = [...graph.relations.values()].filter(({ type: kind }) => kind === 'LOCATED_IN');
    expect(located).toStrictEqual([]);
  });
});
