import { describe, expect, test } from 'vitest';

import { EXAMPLES } from '#server/http/examples.ts';
import { createGraphiql } from '#server/http/graphiql-page.ts';
import { openAtlas } from '#tests/testkit/atlas.ts';
import { askCold } from '#tests/testkit/cold-atlas.ts';

const atlas = openAtlas();

/**
 * What each answer says, as the plan says it: texts that it must hold, and texts that it must not. Read against the plan once.
 */
const MEANS: Readonly<Record<string, { holds: readonly string[]; never?: readonly string[] }>> = {
  WhatItFeeds: {
    holds: ['钢铁带动工程', '先进材料产业集群', '"rule":{"name":"through-industry"', '4.2¶3'],
    never: ['世界级绿色石化产业集群'],
  },
  WhatFeedsIt: { holds: ['宝钢湛江钢铁氢基竖炉项目', '"basis":"DERIVED"'], never: ['廉江核电'] },
  WhatDependsOnIt: { holds: ['大西南地区出海主通道', '华南大宗商品交易中心', '3.1¶8'] },
  WhoAnswers: {
    holds: ['"role":"LEAD"', '广东省工业和信息化厅', '"number":"2.2"', '附件2.2¶1', '4.2¶3'],
    never: ['广东省教育厅'],
  },
  WhatTwoShare: { holds: ['"taskCount":7', '构建互联互通综合交通运输体系'] },
  WhoSharesMost: { holds: ['"taskCount":11', '广东省自然资源厅'] },
  ResponsibilityMatrix: { holds: ['加强规划实施保障', '广东省能源局'] },
  ParksLikeThis: { holds: ['茂名滨海新区绿色化工和氢能产业园', '发展绿色化工石化产业'] },
  ParksForAFirm: { holds: ['东海岛石化产业园', '位于湛江市', '东海岛港区'] },
  ParksForAnIndustry: { holds: ['茂名高新区', '湛江高新技术产业开发区', '4.6¶3'] },
  HowTwoAreLinked: { holds: ['紧密协作圈', '2.4¶12', '4.1¶6'] },
  AlongACorridor: { holds: ['广湛高铁', '空港经济区', '茂名至吴川高速公路'], never: ['黎湛铁路'] },
  TwoCities: { holds: ['中草药精深加工', '湛茂一体化发展轴'] },
  AroundIt: { holds: ['空港经济区', '"type":"RELIES_ON"'] },
  HowMuch: { holds: ['湛茂都市圈发展规划', '"type":"DEPARTMENT","count":39'] },
  Outline: { holds: ['构建协作共赢的现代产业体系', '"at":"4.2"'] },
  FindByName: { holds: ['宝钢湛江钢铁基地'] },
  MatchATable: { holds: ['宝钢湛江钢铁基地', '湛茂一体化发展轴', '广东省发展改革委'] },
  ParksInACounty: { holds: ['佛山顺德（廉江）产业转移工业园'], never: ['东海岛石化产业园'] },
  ProjectsOfAChapter: { holds: ['"stage":"建设"', '湛茂城际铁路'] },
  ACluster: { holds: ['东海岛石化产业园', '"derived"'] },
  ADepartment: { holds: ['"number":"1.2"', '廉江核电', '"type":"LEADS"'] },
  Figures: { holds: ['"kind":"target"', '"kind":"fact"', '"year":2030'] },
  WhyDerived: { holds: ['"basis":"DERIVED"', '4.1¶6', '4.2¶3'] },
  RelationsOfASection: { holds: ['"basis":"DERIVED"', '钢铁带动工程', '4.2¶3'] },
  PortfolioOfAPlace: {
    holds: ['"totalCount":8', '东海岛港区液体散货码头', '威立雅', '专栏6.1¶1', '广东省水利厅'],
    never: ['南三岛至东海岛跨海通道'],
  },
  CompaniesOfAnIndustry: {
    holds: ['巴斯夫一体化基地（广东）有限公司', '中科炼化 2#EVA 项目', '"intended":true', '湛江市'],
    never: ['宝钢'],
  },
  // The plan alone: no paper came after it yet.
  HowWorksStand: {
    holds: ['"papers":0', '"stage":"建设"', '湛江吴川机场', '"stageAt":"3.1¶10"', '"lags":[]'],
    never: ['博贺'],
  },
  WhatChanged: { holds: ['"totalCount":0'] },
};

const operations = EXAMPLES.map(({ name, query }) => [name, query] as const);

describe('an example', () => {
  test('has a Chinese title, and there are twenty or more', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(20);
    for (const { title } of EXAMPLES) {
      expect(title).toMatch(/\p{Script=Han}/u);
    }
    expect(EXAMPLES.map(({ name }) => name)).toStrictEqual(Object.keys(MEANS));
  });

  test.each(operations)(
    '%s is answered as the plan says, and at once the second time',
    async (name, query) => {
      const answer = JSON.stringify(await atlas.ask(query));
      const { statements } = await askCold(query);
      const twice = await askCold(query, query);
      // Statements that are asked at once come in any order.
      expect(twice.statements.toSorted()).toStrictEqual(statements.toSorted());
      for (const text of MEANS[name]?.holds ?? []) {
        expect(answer).toContain(text);
      }
      for (const text of MEANS[name]?.never ?? []) {
        expect(answer).not.toContain(text);
      }
    },
  );

  test('has a tab in GraphiQL that bears its Chinese title', async () => {
    const files = [...(await createGraphiql()).values()];
    const page = files.map(({ encoded }) => encoded.identity.toString()).join('\n');
    for (const { title, name } of EXAMPLES) {
      expect(page).toContain(title);
      expect(page).toContain(`query ${name}`);
    }
  });
});
