import { goTo } from '#client/shared/routing/navigate.ts';
import { INDUSTRY, question, type Question } from './question.ts';

/** What is where, and who runs it. */
export const PORTFOLIO_QUESTIONS: readonly Question[] = [
  question({
    id: 'projects-in-place',
    words: { zh: '{place}有哪些项目？', en: 'Which projects are in {place}?' },
    pinyin: 'you na xie xiang mu',
    keywords: ['运营', '境内', '清单', '业主', 'projects', 'portfolio'],
    slots: {
      place: {
        types: ['CITY', 'PLACE', 'ZONE', 'PARK', 'HUB'],
        words: { zh: '地方或园区', en: 'place or park' },
      },
    },
    asks: `query ProjectsInPlace($place: EntityRef!) {
  portfolio(of: $place) {
    totalCount
    note
    nodes {
      entity { id name stage stageAt }
      operators { entity { id name } relation { basis intended mentions { at } } }
      amounts { text }
      industries { entity { name } }
      places { entity { name } }
      leads { department { name } task { name } }
      way { steps { relation { type basis mentions { at } } } }
    }
  }
}`,
    goes: ({ place }) => goTo('portfolio', { of: place.ref }),
  }),
  question({
    id: 'projects-along-corridor',
    words: { zh: '{corridor}上有哪些项目？', en: 'Which projects are along {corridor}?' },
    pinyin: 'shang you na xie xiang mu',
    keywords: ['沿线', '轴上', '走廊', '通道', 'along'],
    slots: {
      corridor: {
        types: ['CORRIDOR', 'LINE'],
        words: { zh: '走廊或线路', en: 'corridor or line' },
      },
    },
    asks: `query ProjectsAlongIt($corridor: EntityRef!) {
  portfolio(of: $corridor) {
    totalCount
    note
    nodes {
      entity { id name stage stageAt }
      standing
      operators { entity { id name } relation { basis intended mentions { at } } }
      leads { department { name } task { name } }
      way { entities { name } steps { relation { type basis intended mentions { at } } } }
    }
  }
}`,
    goes: ({ corridor }) => goTo('portfolio', { of: corridor.ref }),
  }),
  question({
    id: 'companies-of-industry',
    words: { zh: '哪些企业做{industry}？', en: 'Which companies work in {industry}?' },
    pinyin: 'na xie qi ye zuo',
    keywords: ['公司', '龙头', '单位', 'companies', 'firms'],
    slots: { industry: INDUSTRY },
    asks: `query CompaniesOfIndustry($industry: EntityRef!) {
  portfolio(of: $industry) {
    totalCount
    note
    nodes {
      entity { id name }
      standing
      intended
      way { entities { name } steps { relation { type basis mentions { at } } } }
      works { entity { id type name stage } places { entity { name } } }
    }
  }
}`,
    goes: ({ industry }) => goTo('portfolio', { of: industry.ref }),
  }),
  question({
    id: 'what-organization-runs',
    words: {
      zh: '{organization}建设运营什么？',
      en: 'What does {organization} build or run?',
    },
    pinyin: 'jian she yun ying shen me',
    keywords: ['企业', '公司', '业主', 'operates'],
    slots: {
      organization: {
        types: ['ORGANIZATION'],
        words: { zh: '单位', en: 'organization' },
      },
    },
    asks: `query WhatItRuns($organization: EntityRef!) {
  portfolio(of: $organization) {
    totalCount
    note
    nodes {
      entity { id type name stage }
      intended
      industries { entity { name } }
      places { entity { name } }
      way { steps { relation { basis intended mentions { at } } } }
    }
  }
}`,
    goes: ({ organization }) => goTo('portfolio', { of: organization.ref }),
  }),
];
