import { goTo, goToEntity } from '#client/shared/routing/navigate.ts';
import { DEPARTMENT, question, type Question, WORK } from './question.ts';

/** Who answers for what, and with whom. */
export const RESPONSIBILITY_QUESTIONS: readonly Question[] = [
  question({
    id: 'who-answers-for-project',
    words: { zh: '谁负责{project}？', en: 'Who answers for {project}?' },
    pinyin: 'shui fu ze',
    keywords: ['责任', '牵头', '部门', 'leads'],
    slots: { project: WORK },
    asks: `query WhoAnswersForIt($project: EntityRef!) {
  responsibilities(of: $project) {
    role
    standing
    via { id name }
    department { id name }
    task { id name mentions { at } }
    through { entities { name } }
  }
}`,
    goes: ({ project }) => goToEntity(project.ref),
  }),
  question({
    id: 'what-department-answers-for',
    words: { zh: '{department}负责什么？', en: 'What does {department} answer for?' },
    pinyin: 'fu ze shen me',
    keywords: ['责任', '任务', '职责', '牵头', 'tasks'],
    slots: { department: DEPARTMENT },
    asks: `query WhatItAnswersFor($department: EntityRef!) {
  responsibilities(of: $department) {
    role
    task { id name mentions { at } }
  }
}`,
    goes: ({ department }) => goTo('responsibilities', { department: department.ref }),
  }),
  question({
    id: 'what-departments-share',
    words: { zh: '{one}与{other}共担什么？', en: 'What do {one} and {other} share?' },
    pinyin: 'yu gong dan shen me',
    keywords: ['共同', '共担', '一起', '协同', 'shared'],
    slots: { one: DEPARTMENT, other: DEPARTMENT },
    asks: `query WhatTheyShare($one: EntityRef!, $other: EntityRef!) {
  sharedResponsibilities(between: [$one, $other]) {
    taskCount
    tasks { task { id name mentions { at } } roles { department { name } role } }
  }
}`,
    goes: ({ one, other }) => goTo('compare', { left: one.ref, right: other.ref }),
  }),
  question({
    id: 'who-shares-most-with-department',
    words: { zh: '谁与{department}共担最多？', en: 'Who shares most with {department}?' },
    pinyin: 'shui yu gong dan zui duo',
    keywords: ['共同', '协同', '配合', 'shares'],
    slots: { department: DEPARTMENT },
    asks: `query WhoSharesMostWithIt($department: EntityRef!) {
  sharedResponsibilities(between: [$department], first: 10) {
    departments { id name }
    taskCount
  }
}`,
    goes: ({ department }) =>
      goTo('responsibilities', { department: department.ref, view: 'shared' }),
  }),
  question({
    id: 'what-if-project-slips',
    words: {
      zh: '{project}若延后，影响到什么、该告诉谁？',
      en: 'If {project} slips, what does it bear on and who is to be told?',
    },
    pinyin: 'ruo yan hou ying xiang dao shen me gai gao su shui',
    keywords: ['推迟', '延期', '风险', 'delay', 'late'],
    slots: { project: WORK },
    asks: `query WhatIfItSlips($project: EntityRef!) {
  trace(from: $project, direction: DOWNSTREAM) {
    reached { id type name }
    paths { length strength entities { name } }
  }
  responsibilities(of: $project) {
    role
    department { id name }
    task { id name mentions { at } }
  }
}`,
    goes: ({ project }) => goTo('delay-impact', { of: project.ref }),
  }),
];
