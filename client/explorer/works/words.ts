import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    works: typeof zh;
  }
}

export const zh = {
  'works.filters': '筛选',
  'works.pick': '部门、市县、园区或集群',
  'works.pick.hint': '名称、简称或拼音',
  'works.remove': '去掉',
  'works.department': '部门',
  'works.within': '所在地',
  'works.cluster': '集群',
  'works.stage': '阶段',
  'works.clear': '全部清除',
  'works.cite': '《{title}》',
  'works.cite.at': '{at}，{date}',
  'works.comma': '、',
} as const;

export const en: English<typeof zh> = {
  'works.filters': 'Filters',
  'works.pick': 'Department, place, park or cluster',
  'works.pick.hint': 'Name, short name or pinyin',
  'works.remove': 'Remove',
  'works.department': 'Department',
  'works.within': 'In',
  'works.cluster': 'Cluster',
  'works.stage': 'Stage',
  'works.clear': 'Clear all',
  'works.cite': '《{title}》',
  'works.cite.at': '{at}, {date}',
  'works.comma': ', ',
};
