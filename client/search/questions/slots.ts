import type { Slot } from './question.ts';

/** Slots that more than one question has. */
export const PROJECT: Slot = {
  types: ['PROJECT', 'PROGRAMME'],
  words: { zh: '项目', en: 'project' },
};

/** What is built or run, and so has someone who answers for it. */
export const WORK: Slot = {
  ...PROJECT,
  types: ['PROJECT', 'PROGRAMME', 'LINE', 'HUB', 'PARK', 'PLATFORM'],
};

export const CLUSTER: Slot = {
  types: ['CLUSTER'],
  words: { zh: '产业集群', en: 'cluster' },
};

export const INDUSTRY: Slot = {
  types: ['INDUSTRY'],
  words: { zh: '产业', en: 'industry' },
};

export const PARK: Slot = {
  types: ['PARK'],
  words: { zh: '园区', en: 'park' },
};

export const DEPARTMENT: Slot = {
  types: ['DEPARTMENT'],
  words: { zh: '部门', en: 'department' },
};

export const CITY: Slot = {
  types: ['CITY'],
  words: { zh: '城市', en: 'city' },
};
