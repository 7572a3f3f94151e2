import type { Language, Words } from '#server/domain/language.ts';

import type { EntityPage, NamedPage, PairPage } from './preview-page.ts';

/** A sentence with a place for each name that it tells of. */
type Sentence = (...names: string[]) => string;
type Sentences = Readonly<Record<Language, Sentence>>;

export const PRODUCT_NAME: Words = { zh: '规划图谱', en: 'Plan Atlas' };
export const PRODUCT_TEXT: Words = {
  zh: '把都市圈发展规划画成图：哪些项目支撑哪些产业集群，谁来牵头，规划在哪里这样说。',
  en: 'A metropolitan plan as a graph: which projects feed which clusters, who answers for what, and where the plan says so.',
};

/** What each page is called and is for, where it is about nothing in particular. */
export const PAGE_WORDS: Readonly<Record<NamedPage, { title: Words; text: Words }>> = {
  overview: {
    title: { zh: '图谱', en: 'Graph' },
    text: {
      zh: '规划写到的一切，按类型看，或画出来。',
      en: 'All that the plan names, by type or drawn.',
    },
  },
  graph: {
    title: { zh: '图谱', en: 'Graph' },
    text: {
      zh: '选出的条目，以及它们之间的关系。',
      en: 'Chosen entities, and the relations among them.',
    },
  },
  paths: {
    title: { zh: '两个条目之间的路径', en: 'Paths between two entities' },
    text: {
      zh: '它们怎样相连，每一步都注明依据。',
      en: 'How they are linked, each step with its source.',
    },
  },
  parks: {
    title: { zh: '选园', en: 'Parks' },
    text: {
      zh: '按产业、地点、交通和平台找园区，得分逐条说明理由。',
      en: 'Parks for an industry, a place, transport and platforms, each score taken apart into reasons.',
    },
  },
  progress: {
    title: { zh: '进展', en: 'Progress' },
    text: {
      zh: '各项走到哪一步、花了多少、哪些滞后，各据哪份文件。',
      en: 'How far works have come, what is spent and what is behind, each by its paper.',
    },
  },
  changes: {
    title: { zh: '变化', en: 'What changed' },
    text: {
      zh: '后续文件带来的新列入、推进、滞后、退出，先前与现在各据哪份文件。',
      en: 'What is new, advanced, slipped or dropped by later papers, each beside what was said before.',
    },
  },
  responsibilities: {
    title: { zh: '责任矩阵', en: 'Responsibilities' },
    text: {
      zh: '任务与部门：谁牵头，谁参加。',
      en: 'Tasks by departments: who leads, who takes part.',
    },
  },
  slips: {
    title: { zh: '延后影响', en: 'If it slips' },
    text: { zh: '什么会受影响，该告诉谁。', en: 'What a delay bears on, and who is to be told.' },
  },
  compare: {
    title: { zh: '对比', en: 'Compare' },
    text: {
      zh: '两者共有什么，各自独有什么。',
      en: 'What two have in common, and what only one of them has.',
    },
  },
  corridors: {
    title: { zh: '走廊', en: 'Corridors' },
    text: {
      zh: '轴线与通道，以及沿线有什么。',
      en: 'Axes and channels, and what lies along them.',
    },
  },
  figures: {
    title: { zh: '指标', en: 'Figures' },
    text: {
      zh: '规划里的数字：目标、现状和规模。',
      en: 'The figures of the plan: targets, facts and sizes.',
    },
  },
  outline: {
    title: { zh: '目录', en: 'Outline' },
    text: {
      zh: '规划的章节，以及每一处写到什么。',
      en: 'The chapters of the plan, and what each place names.',
    },
  },
  data: {
    title: { zh: '数据', en: 'Data' },
    text: {
      zh: '全部条目与关系，可筛选，可导出。',
      en: 'All entities and relations, to be filtered and exported.',
    },
  },
  export: {
    title: { zh: '下载', en: 'Downloads' },
    text: {
      zh: '整张图谱，以表格、网络分析、关联数据和图数据库的格式带走。',
      en: 'The whole graph as tables, for network analysis, as linked data and for graph databases.',
    },
  },
};

/** What a page about one entity is called, by the entity's name. */
export const ENTITY_TITLES: Readonly<Record<EntityPage, Sentences>> = {
  entity: { zh: (name = '') => name, en: (name = '') => name },
  feeds: { zh: (name = '') => `${name}支撑什么`, en: (name = '') => `What ${name} feeds` },
  fedBy: { zh: (name = '') => `什么支撑${name}`, en: (name = '') => `What feeds ${name}` },
  parks: { zh: (name = '') => `与${name}相似的园区`, en: (name = '') => `Parks like ${name}` },
  responsibilities: {
    zh: (name = '') => `${name}的责任`,
    en: (name = '') => `What ${name} answers for`,
  },
  slips: { zh: (name = '') => `若${name}延后`, en: (name = '') => `If ${name} slips` },
  corridors: { zh: (name = '') => `沿着${name}`, en: (name = '') => `Along ${name}` },
};

export const PAIR_TITLES: Readonly<Record<PairPage, Sentences>> = {
  paths: {
    zh: (one = '', other = '') => `${one} 与 ${other} 之间的路径`,
    en: (one = '', other = '') => `Paths between ${one} and ${other}`,
  },
  compare: {
    zh: (one = '', other = '') => `${one} 与 ${other}`,
    en: (one = '', other = '') => `${one} and ${other}`,
  },
};

export const NEED_TITLE: Sentences = {
  zh: (...wants) => `适合${wants.join('、')}的园区`,
  en: (...wants) => `Parks for ${wants.join(', ')}`,
};

/** How many, with the word for it. */
export const COUNTS: Readonly<
  Record<'relations' | 'mentions', Readonly<Record<Language, (count: number) => string>>>
> = {
  relations: {
    zh: (count) => `${String(count)} 条关系`,
    en: (count) => `${String(count)} ${count === 1 ? 'relation' : 'relations'}`,
  },
  mentions: {
    zh: (count) => `规划 ${String(count)} 处写到`,
    en: (count) => `named in ${String(count)} ${count === 1 ? 'place' : 'places'}`,
  },
};

/** How the parts of a description are joined, and ended. */
export const JOINTS: Readonly<Record<Language, { between: string; end: string }>> = {
  zh: { between: '，', end: '。' },
  en: { between: ', ', end: '.' },
};
