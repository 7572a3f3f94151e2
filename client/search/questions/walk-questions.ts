import { goTo } from '#client/shared/routing/navigate.ts';
import { CLUSTER, INDUSTRY, PROJECT, question, type Question } from './question.ts';

/** What feeds, carries or needs what, and how things are linked. */
export const WALK_QUESTIONS: readonly Question[] = [
  question({
    id: 'projects-that-feed-cluster',
    words: { zh: '哪些项目支撑{cluster}？', en: 'Which projects feed {cluster}?' },
    pinyin: 'na xie xiang mu zhi cheng',
    keywords: ['集群', '倒查', 'upstream'],
    slots: { cluster: CLUSTER },
    asks: `query ProjectsThatFeed($cluster: EntityRef!) {
  trace(from: $cluster, direction: UPSTREAM, until: [PROJECT]) {
    reached { id name }
    paths { length strength entities { name } }
  }
}`,
    goes: ({ cluster }) =>
      goTo('trace', { question: { from: cluster.ref, direction: 'UPSTREAM', until: ['PROJECT'] } }),
  }),
  question({
    id: 'what-project-feeds',
    words: { zh: '{project}支撑什么？', en: 'What does {project} feed?' },
    pinyin: 'zhi cheng shen me',
    keywords: ['带动', '追踪', 'downstream', 'trace'],
    slots: { project: PROJECT },
    asks: `query WhatItFeeds($project: EntityRef!) {
  trace(from: $project, direction: DOWNSTREAM) {
    reached { id type name }
    paths { length strength entities { name } }
  }
}`,
    goes: ({ project }) =>
      goTo('trace', { question: { from: project.ref, direction: 'DOWNSTREAM', until: [] } }),
  }),
  question({
    id: 'what-cluster-stands-on',
    words: { zh: '{cluster}依托什么？', en: 'What does {cluster} stand on?' },
    pinyin: 'yi tuo shen me',
    keywords: ['载体', '园区', '企业', 'relies'],
    slots: { cluster: CLUSTER },
    asks: `query WhatItStandsOn($cluster: EntityRef!) {
  trace(from: $cluster, direction: UPSTREAM, until: [PROJECT, PARK, ORGANIZATION]) {
    reached { id type name }
    paths { length strength entities { name } }
  }
}`,
    goes: ({ cluster }) =>
      goTo('trace', {
        question: {
          from: cluster.ref,
          direction: 'UPSTREAM',
          until: ['PROJECT', 'PARK', 'ORGANIZATION'],
        },
      }),
  }),
  question({
    id: 'what-depends-on-way',
    words: { zh: '什么依赖{way}？', en: 'What depends on {way}?' },
    pinyin: 'shen me yi lai',
    keywords: ['受影响', '铁路', '港口', '机场', 'depends'],
    slots: {
      way: {
        types: ['LINE', 'HUB'],
        words: { zh: '线路或枢纽', en: 'line or hub' },
      },
    },
    asks: `query WhatDependsOnIt($way: EntityRef!) {
  entity(ref: $way) {
    name
    relations(types: [DEPENDS_ON], direction: IN, first: 100) {
      nodes { from { id type name } basis intended mentions { at } }
    }
  }
}`,
    goes: ({ way }) => goTo('entity', { ref: way.ref, whole: ['IN.DEPENDS_ON'] }),
  }),
  question({
    id: 'how-two-are-linked',
    words: { zh: '{from}与{to}怎样相连？', en: 'How is {from} linked to {to}?' },
    pinyin: 'yu zen yang xiang lian',
    keywords: ['路径', '关系', '之间', 'path'],
    slots: {
      from: { types: [], words: { zh: '条目', en: 'entity' } },
      to: { types: [], words: { zh: '另一条目', en: 'another' } },
    },
    asks: `query HowTheyAreLinked($from: EntityRef!, $to: EntityRef!) {
  paths(from: $from, to: $to) {
    length
    strength
    entities { name }
    steps { forward relation { type basis intended mentions { at } } }
  }
}`,
    goes: ({ from, to }) => goTo('paths', { from: from.ref, to: to.ref }),
  }),
  question({
    id: 'who-focuses-on-industry',
    words: {
      zh: '{industry}列为哪些园区和集群的重点？',
      en: 'Which parks and clusters focus on {industry}?',
    },
    pinyin: 'lie wei na xie yuan qu he ji qun de zhong dian',
    keywords: ['重点发展', '主导产业', 'focus'],
    slots: { industry: INDUSTRY },
    asks: `query WhoFocusesOnIt($industry: EntityRef!) {
  entity(ref: $industry) {
    name
    relations(types: [FOCUSES_ON], direction: IN, first: 100) {
      nodes { from { id type name } basis intended mentions { at } }
    }
  }
}`,
    goes: ({ industry }) => goTo('entity', { ref: industry.ref, whole: ['IN.FOCUSES_ON'] }),
  }),
];
