import type { English } from './english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    app: typeof zh;
  }
}

/** The words of what stands on every page, and what is said when something fails. */
export const zh = {
  'app.name': '规划图谱',
  'app.title': '规划图谱 · {page}',
  'app.skip': '跳到正文',
  'language.other': 'English',
  'names.note': '英文名是我们译的，不是规划原文。',
  'theme.toDark': '换成深色',
  'theme.toLight': '换成浅色',
  'nav.pages': '各页',
  'nav.more': '更多',
  'nav.home': '首页',
  'bar.overview': '图谱',
  'bar.responsibilities': '责任',
  'bar.parks': '选园',
  'nav.downloads': '下载',
  'viewer.label': '{name}，已登录',
  'viewer.signOut': '退出登录',
  'absence.offline': '连不上服务器。',
  'absence.graph-unreachable': '图数据库暂时连不上。',
  'absence.stays': '页面上已有的内容都还在；每隔几秒自动再试，接通后自行补上。',
  'page.loading': '正在打开',
  'picker.empty': '没有叫“{text}”的。试试简称或拼音。',
  'nav.tools': '页面工具',
  'nav.graphql': '数据接口',
  'error.unknown': '没有“{ref}”这个条目。',
  'error.unknown.nearest': '是不是：',
  'error.ambiguous': '叫“{name}”的不止一个：',
  'error.unreachable': '图数据库暂时连不上。每隔几秒会自动再试。',
  'error.offline': '连不上服务器。每隔几秒会自动再试。',
  'error.refused': '这个问题没有得到回答：{message}',
  'error.signedOut': '还没有登录，或登录已过期。',
  'error.defect': '服务器出了差错，没能回答。',
  'error.retry': '现在再试',
  'error.nowhere': '没有这一页。',
  'error.toHome': '回首页',
} as const;

export const en: English<typeof zh> = {
  'app.name': 'Plan Atlas',
  'app.title': 'Plan Atlas · {page}',
  'app.skip': 'Skip to content',
  'language.other': '中文',
  'names.note': "English names are our translation, not the plan's.",
  'theme.toDark': 'Switch to dark',
  'theme.toLight': 'Switch to light',
  'nav.pages': 'Pages',
  'nav.more': 'More',
  'nav.home': 'Home',
  'bar.overview': 'Graph',
  'bar.responsibilities': 'Duties',
  'bar.parks': 'Parks',
  'nav.downloads': 'Downloads',
  'viewer.label': '{name}, signed in',
  'viewer.signOut': 'Sign out',
  'absence.offline': 'The server cannot be reached.',
  'absence.graph-unreachable': 'The graph database cannot be reached just now.',
  'absence.stays':
    'What is on the page stays. It is tried again every few seconds, and goes on by itself.',
  'page.loading': 'Opening the page',
  'picker.empty': 'Nothing is called “{text}”. Try a short name or pinyin.',
  'nav.tools': 'Page tools',
  'nav.graphql': 'Data API',
  'error.unknown': 'There is no entity “{ref}”.',
  'error.unknown.nearest': 'Did you mean:',
  'error.ambiguous': 'More than one entity is called “{name}”:',
  'error.unreachable':
    'The graph database cannot be reached just now. It is tried again every few seconds.',
  'error.offline': 'The server cannot be reached. It is tried again every few seconds.',
  'error.refused': 'This was not answered: {message}',
  'error.signedOut': 'You are not signed in, or your session has run out.',
  'error.defect': 'Something went wrong on the server, and this was not answered.',
  'error.retry': 'Try now',
  'error.nowhere': 'There is no such page.',
  'error.toHome': 'To the first page',
};
