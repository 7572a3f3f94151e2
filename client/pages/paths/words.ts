import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    paths: typeof zh;
  }
}

export const zh = {
  'page.paths': '路径',
  'paths.title': '{from} 与 {to} 之间的路径',
  'paths.title.none': '两个条目之间的路径',
  'paths.label':
    '路径图：{entities} 个条目，{relations} 条关系，从左到右读。方向键在条目间移动，回车打开；同样内容见列表。',
  'paths.sentence': '怎样相连',
  'paths.choose': '选两个条目，看它们怎样相连：每一步都注明依据。',
  'paths.from': '从',
  'paths.to': '到',
  'paths.change': '换一个',
  'paths.keep': '不换了',
  'paths.swap': '对调两端',
  'paths.rank': '排在前面的',
  'paths.rank.SHORTEST': '最短',
  'paths.rank.STRONGEST': '最强',
  'paths.basis': '依据',
  'paths.types': '只走这些关系',
  'paths.types.all': '所有关系',
  'paths.types.some': '只走 {count} 种关系',
  'paths.types.clear': '不限关系',
  'paths.count.SHORTEST': '{steps} 步，{walks} 条路径中的第 {number} 条，短的在前',
  'paths.count.STRONGEST': '{steps} 步，{walks} 条路径中的第 {number} 条，强的在前',
  'paths.only': '{steps} 步，唯一的路径',
  'paths.none': '按所选的关系与依据，{from} 与 {to} 在六步之内没有路径。',
  'paths.none.try': '放宽关系或依据再试，或者换一端。',
  'paths.none.same': '两端是同一个条目。换掉一端再看。',
  'paths.all': '不限关系与依据',
  'paths.walks': '{walks} 条路径',
  'paths.back': '看全部 {walks} 条路径',
  'paths.asGraph': '把这些画成图谱',
  'paths.loading': '正在找路径',
} as const;

export const en: English<typeof zh> = {
  'page.paths': 'Paths',
  'paths.title': 'Paths between {from} and {to}',
  'paths.title.none': 'Paths between two entities',
  'paths.label':
    'Paths: entities {entities}, relations {relations}, read from left to right. Arrow keys move between entities, Enter opens one; the list shows the same.',
  'paths.sentence': 'How they are linked',
  'paths.choose': 'Choose two entities and see how they are linked, each step with its source.',
  'paths.from': 'From',
  'paths.to': 'To',
  'paths.change': 'Change',
  'paths.keep': 'Keep it',
  'paths.swap': 'Swap the ends',
  'paths.rank': 'First come the',
  'paths.rank.SHORTEST': 'shortest',
  'paths.rank.STRONGEST': 'strongest',
  'paths.basis': 'Basis',
  'paths.types': 'Only by these relations',
  'paths.types.all': 'By all relations',
  'paths.types.some': 'By {count} kinds of relation',
  'paths.types.some_one': 'By {count} kind of relation',
  'paths.types.clear': 'By all relations',
  'paths.count.SHORTEST': 'steps: {steps}; path {number} of {walks}, the shortest first',
  'paths.count.STRONGEST': 'steps: {steps}; path {number} of {walks}, the strongest first',
  'paths.only': 'steps: {steps}; the only path',
  'paths.none':
    'By the relations and bases chosen, no path of six steps leads from {from} to {to}.',
  'paths.none.try': 'Allow more relations or both bases, or change an end.',
  'paths.none.same': 'Both ends are the same entity. Change one of them.',
  'paths.all': 'All relations, both bases',
  'paths.walks': 'Paths: {walks}',
  'paths.back': 'All paths ({walks})',
  'paths.asGraph': 'Draw these as a graph',
  'paths.loading': 'Looking for paths',
};
