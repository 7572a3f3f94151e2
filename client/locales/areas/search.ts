import type { English } from '../english.ts';

/** The words of the search box. */
export const zh = {
  'search.label': '搜索',
  'search.placeholder.big': '搜项目、园区、部门……可用拼音',
  'search.placeholder': '搜索',
  'search.matched': '又作',
  'search.empty': '没有叫“{text}”的。试试简称、拼音或首字母，如 baogang、bgzjgt。',
  'search.asking': '正在找……',
  'search.failed': '搜索没有得到回答：{reason}',
  'search.suggestions': '建议',
} as const;

export const en: English<typeof zh> = {
  'search.label': 'Search',
  'search.placeholder.big': 'A project, park, department… or pinyin',
  'search.placeholder': 'Search',
  'search.matched': 'also',
  'search.empty':
    'Nothing is called “{text}”. Try a short name, pinyin or initials, such as baogang or bgzjgt.',
  'search.asking': 'Looking…',
  'search.failed': 'The search was not answered: {reason}',
  'search.suggestions': 'Suggestions',
};
