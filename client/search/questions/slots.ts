import type { Slot } from './question.ts';

/** Slots that more than one question has. */
export const PROJECT: Slot = {
  types: ['PROJECT', 'PROGRAMME'],
  words: { zh: '项目', en: 'project' },
  example: '宝钢湛江钢铁氢基竖炉项目',
};

/** What is built or run, and so has someone who answers for it. */
export const WORK: Slot = {
  ...PROJECT,
  types: ['PROJECT', 'PROGRAMME', 'LINE', 'HUB', 'PARK', 'PLATFORM'],
};

export const CLUSTER: Slot = {
  types: ['CLUSTER'],
  words: { zh: '产业集群', en: 'cluster' },
  example: '先进材料产业集群',
};

export const INDUSTRY: Slot = {
  types: ['INDUSTRY'],
  words: { zh: '产业', en: 'industry' },
  example: '化工材料',
};

export const PARK: Slot = {
  types: ['PARK'],
  words: { zh: '园区', en: 'park' },
  example: '东海岛石化产业园',
};

export const DEPARTMENT: Slot = {
  types: ['DEPARTMENT'],
  words: { zh: '部门', en: 'department' },
  example: '广东省自然资源厅',
};

export const CITY: Slot = {
  types: ['CITY'],
  words: { zh: '城市', en: 'city' },
  example: '湛江市',
};

export const OTHER_CITY: Slot = { ...CITY, example: '茂名市' };

export const OTHER_DEPARTMENT: Slot = { ...DEPARTMENT, example: '广东省发展改革委' };
