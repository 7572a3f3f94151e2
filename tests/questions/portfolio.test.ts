import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';
import {
  linked,
  Named,
  names,
  portfolioOf as askPortfolio,
  rowOf,
} from '#tests/testkit/portfolio.ts';

const atlas = openAtlas();
const portfolioOf = (name: string, asked: object = {}) => askPortfolio(atlas, name, asked);

describe('the portfolio of a place', () => {
  test('has the projects that lie there, in plan order, and no other', async () => {
    const found = await portfolioOf('东海岛');
    expect(names(found)).toStrictEqual([
      '湛江东海岛港区铁路专用线',
      '东海岛港区货运站场',
      '东海岛港区液体散货码头',
      '东海岛500千伏输变电工程',
      '湛江东海岛应急供水保障工程',
      '威立雅湛江东海岛石化园区建设危废综合处置工程项目',
      '东海岛龙海天景区综合整治提升工程',
      '东海岛石化园区绿色智能升级改造',
    ]);
    expect(found.totalCount).toBe(8);
    expect(found.note).toBeNull();
    expect(found.nodes.every(({ standing }) => standing === 'LIES_IN')).toBe(true);
  });

  test('leaves out what only leads there: a channel that joins 东海岛 to another island does not lie on it', async () => {
    expect(names(await portfolioOf('东海岛'))).not.toContain('南三岛至东海岛跨海通道');
  });

  test('tells of a row its stage, operators, industries, clusters and places, each with the relation that shows it', async () => {
    const found = await portfolioOf('东海岛');
    const row = rowOf(found, '威立雅湛江东海岛石化园区建设危废综合处置工程项目');
    expect(row.operators).toStrictEqual([
      {
        entity: { name: '威立雅' },
        relation: { type: 'OPERATES', basis: 'STATED', intended: false },
      },
    ]);
    expect(linked(row.industries)).toStrictEqual(['绿色石化产业']);
    expect(linked(row.clusters)).toStrictEqual(['世界级绿色石化产业集群']);
    expect(linked(row.places)).toEqual(expect.arrayContaining(['东海岛石化产业园', '湛江市']));
    expect(row.city?.name).toBe('湛江市');
    expect(rowOf(found, '东海岛500千伏输变电工程').entity.stage).toBe('建设');
    expect(rowOf(found, '东海岛500千伏输变电工程').amounts[0]?.value).toBe(500);
  });

  test('tells who leads and who takes part, as the entity itself does', async () => {
    const row = rowOf(await portfolioOf('东海岛'), '湛江东海岛应急供水保障工程');
    expect(row.leads).toStrictEqual([
      { department: { name: '广东省水利厅' }, task: { name: '建立稳定水安全保障体系' } },
    ]);
    expect(row.participants.map(({ department }) => department.name)).toStrictEqual([
      '广东省发展改革委',
      '广东省自然资源厅',
      '广东省生态环境厅',
    ]);
  });

  test('counts what entities within it counts', async () => {
    const Counted = z.object({ entities: z.object({ totalCount: z.number() }) });
    for (const place of ['湛江市', '东海岛', '湛茂都市圈']) {
      const { entities } = Counted.parse(
        await atlas.ask(
          `{ entities(types: [PROJECT], where: {within: {name: "${place}"}}) { totalCount } }`,
        ),
      );
      expect((await portfolioOf(place)).totalCount).toBe(entities.totalCount);
    }
  });

  test('shows each row by the shortest walk from the place to it', async () => {
    for (const { way, entity } of (await portfolioOf('湛江市')).nodes) {
      expect(way.entities[0]?.name).toBe('湛江市');
      expect(way.entities.at(-1)?.name).toBe(entity.name);
      expect(way.steps.map(({ relation }) => relation.type).join(' ')).toMatch(
        /^(?:LOCATED_IN|PART_OF)(?: (?:LOCATED_IN|PART_OF))*$/,
      );
    }
  });

  test('has parks, platforms and hubs where they are asked for', async () => {
    const parks = await portfolioOf('东海岛', { types: ['PARK'] });
    expect(names(parks)).toEqual(
      expect.arrayContaining(['东海岛石化产业园', '东海岛精细化工园', '东海岛石化钢铁产业园']),
    );
    expect(names(await portfolioOf('东海岛', { types: ['HUB'] }))).toStrictEqual(['东海岛港区']);
  });

  test('that has none says so, and what there is instead, in the language of the request', async () => {
    const found = await portfolioOf('湛江奋勇高新区');
    expect(found.totalCount).toBe(0);
    expect(found.note).toBe(
      '图谱里没有“湛江奋勇高新区”的项目：规划没有说到，或没有说它在这里。另有平台 1 个。',
    );
    const english = await atlas.answer(
      '{ portfolio(of: {name: "湛江奋勇高新区"}) { note } }',
      {},
      'en',
    );
    expect(JSON.stringify(english.data)).toContain('The graph has no project');
  });

  test('of a new area has its parks, and the project on one of these', async () => {
    expect(names(await portfolioOf('茂名滨海新区'))).toStrictEqual([
      '绿色化工和氢能产业园基础设施建设项目',
    ]);
    expect(names(await portfolioOf('茂名滨海新区', { types: ['PARK'] })).toSorted()).toStrictEqual(
      [
        '茂名市滨海新区海洋渔业产业园',
        '茂名滨海新区国家级沿海渔港经济区',
        '茂名滨海新区绿色化工和氢能产业园',
      ].toSorted(),
    );
  });
});

describe('the portfolio of a park', () => {
  test('has what lies in it, and the works on it and its phases, told apart', async () => {
    const found = await portfolioOf('东海岛石化产业园');
    expect(found.nodes.map(({ entity, standing }) => [entity.name, standing])).toStrictEqual([
      ['威立雅湛江东海岛石化园区建设危废综合处置工程项目', 'LIES_IN'],
      ['东海岛石化园区绿色智能升级改造', 'WORK_ON'],
    ]);
    const base = await portfolioOf('宝钢湛江钢铁基地');
    expect(names(base)).toStrictEqual([
      '宝钢湛江钢铁氢基竖炉项目',
      '湛江钢铁零碳高等级薄钢板工厂项目',
    ]);
  });
});

describe('the portfolio of a corridor or line', () => {
  test('tells a work on the line from what only lies in a place that it joins', async () => {
    const found = await portfolioOf('东雷高速公路');
    const standings = new Map(found.nodes.map(({ entity, standing }) => [entity.name, standing]));
    expect(standings.get('东海岛龙海天景区综合整治提升工程')).toBe('AT_STOP');
    const rail = await portfolioOf('黎湛铁路');
    expect(rail.nodes.length).toBeGreaterThan(0);
    expect(rail.nodes.map(({ standing }) => standing)).toContain('ALONG');
  });

  test('has along a corridor the projects that its profile has', async () => {
    const Profile = z.object({
      corridorProfile: z.object({
        groups: z.array(
          z.object({ entityType: z.string(), members: z.array(z.object({ entity: Named })) }),
        ),
      }),
    });
    const { corridorProfile } = Profile.parse(
      await atlas.ask(
        '{ corridorProfile(of: {name: "湛茂一体化发展轴"}) { groups { entityType members { entity { name } } } } }',
      ),
    );
    const projects = corridorProfile.groups.find(({ entityType }) => entityType === 'PROJECT');
    const found = await portfolioOf('湛茂一体化发展轴');
    expect(names(found).toSorted()).toStrictEqual(
      projects?.members.map(({ entity }) => entity.name).toSorted(),
    );
    expect(found.nodes.map(({ standing }) => standing)).toEqual(
      expect.arrayContaining(['ALONG', 'AT_STOP']),
    );
  });
});

describe('the portfolio of an industry', () => {
  test('has the companies that run its works, with these and where they lie, and those that feed it themselves', async () => {
    const found = await portfolioOf('绿色石化产业');
    expect(found.nodes.every(({ entity }) => entity.type === 'ORGANIZATION')).toBe(true);
    const veolia = rowOf(found, '威立雅');
    expect(veolia.standing).toBe('RUNS_WORK');
    expect(veolia.works.map(({ entity }) => entity.name)).toStrictEqual([
      '威立雅湛江东海岛石化园区建设危废综合处置工程项目',
    ]);
    expect(linked(veolia.works[0]?.places ?? [])).toContain('东海岛石化产业园');
    expect(rowOf(found, '茂名石化公司').works.map(({ entity }) => entity.name)).toContain(
      '茂名石化炼油转型升级及乙烯提质改造项目',
    );
  });

  test('of 石化 has the companies of every narrower industry too', async () => {
    const found = await portfolioOf('石化');
    expect(found.of.name).toBe('石油化工');
    expect(names(found)).toEqual(
      expect.arrayContaining([
        '巴斯夫一体化基地（广东）有限公司',
        '中科（广东）炼化有限公司',
        '威立雅',
      ]),
    );
  });

  test('tells a company that is there only by the plan’s wish', async () => {
    const found = await portfolioOf('石化');
    expect(rowOf(found, '沙特阿美').intended).toBe(true);
    expect(rowOf(found, '巴斯夫一体化基地（广东）有限公司').intended).toBe(false);
  });

  test('has its projects or parks where they are asked for, with who runs them', async () => {
    const found = await portfolioOf('石化', { types: ['PROJECT'] });
    const row = rowOf(found, '沙特阿美原油一步法制烯烃项目');
    expect(row.standing).toBe('OF_INDUSTRY');
    expect(row.operators).toStrictEqual([
      {
        entity: { name: '沙特阿美' },
        relation: { type: 'OPERATES', basis: 'STATED', intended: true },
      },
    ]);
  });

  test('counts a company at each stage of its works', async () => {
    const found = await portfolioOf('石化', { stages: ['TECHNICAL_RENOVATION'] });
    expect(names(found)).toContain('茂名石化公司');
    for (const { works } of found.nodes) {
      expect(works.map(({ entity }) => entity.stage)).toContain('技改');
    }
  });
});

describe('the portfolio of an organization', () => {
  test('has whatever it builds, owns or runs', async () => {
    const found = await portfolioOf('宝钢');
    expect(names(found).toSorted()).toStrictEqual(
      [
        '宝钢湛江钢铁基地',
        '宝钢湛江钢铁氢基竖炉项目',
        '湛江钢铁零碳高等级薄钢板工厂项目',
      ].toSorted(),
    );
    expect(found.nodes.every(({ standing }) => standing === 'OPERATED')).toBe(true);
    expect(found.facets.types).toStrictEqual([
      { type: 'PROJECT', count: 2 },
      { type: 'PARK', count: 1 },
    ]);
  });
});
