import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    search: typeof zh;
  }
}

/** The words of the search box. */
export const zh = {
  'search.label': '搜索',
  'search.placeholder.big': '搜项目、园区、部门，或问一句；可用拼音',
  'search.placeholder': '搜索',
  'search.matched': '又作',
  'search.empty': '没有叫“{text}”的。试试简称、拼音或首字母，如 baogang、bgzjgt。',
  'search.asking': '正在找……',
  'search.passages': '规划原文',
  'search.passages.count': '{count} 处',
  'search.unmentioned': '规划全文没有提到“{text}”。',
  'search.failed': '搜索没有得到回答：{reason}',
  'search.suggestions': '建议',
  'search.recent': '最近',
  'search.forget': '清除最近的',
  'search.starts': '可以这样问',
  'search.meant': '问句',
  'search.about': '关于它，可以问',
  'asked.understood': '问的是',
  'asked.change': '改',
  'question.ask': '问',
  'question.close': '关闭',
  'question.change': '{slot}：{name}，按下更换',
  'question.graphql': '看它的 GraphQL',
  'question.query': '查询',
  'question.variables': '变量',
  'question.graphiql': '在 GraphiQL 中打开',
} as const;

export const en: English<typeof zh> = {
  'search.label': 'Search',
  'search.placeholder.big': 'Project, park, or a question',
  'search.placeholder': 'Search',
  'search.matched': 'also',
  'search.empty':
    'Nothing is called “{text}”. Try a shorter word, such as steel, or pinyin, such as baogang.',
  'search.asking': 'Looking…',
  'search.passages': 'In the plan’s own words',
  'search.passages.count': '{count}',
  'search.unmentioned': 'Nowhere does the plan’s text mention “{text}”.',
  'search.failed': 'The search was not answered: {reason}',
  'search.suggestions': 'Suggestions',
  'search.recent': 'Recent',
  'search.forget': 'Clear recent',
  'search.starts': 'You may ask',
  'search.meant': 'Questions',
  'search.about': 'Ask about it',
  'asked.understood': 'You asked',
  'asked.change': 'Change',
  'question.ask': 'Ask',
  'question.close': 'Close',
  'question.change': '{slot}: {name}. Press to change it',
  'question.graphql': 'See its GraphQL',
  'question.query': 'Query',
  'question.variables': 'Variables',
  'question.graphiql': 'Open in GraphiQL',
};
