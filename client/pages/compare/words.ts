import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    compare: typeof zh;
  }
}

/** The words of the page that compares two entities of a kind. */
export const zh = {
  'page.compare': '对比',
  'compare.title': '对比',
  'compare.aside': '两个同类的条目并排：谁有、谁没有、两边都有什么，逐条注明出处。',
  'compare.left': '这一个',
  'compare.right': '那一个',
  'compare.pick': '选一个',
  'compare.change': '换一个',
  'compare.hint': '名称、简称或拼音',
  'compare.swap': '左右对调',
  'compare.anotherPair': '换一对',
  'compare.within': '也比其境内的',
  'compare.graph': '在图上看',
  'compare.loading': '正在对比',
  'compare.only': '只有{name}',
  'compare.both': '两者都有',
  'compare.kind': '{verb} · {type}',
  'compare.list': '{side}：{kind}',
  'compare.counts': '只有{left} {onlyLeft}，都有 {shared}，只有{right} {onlyRight}',
  'compare.summary':
    '{count} 类关系里，两者共有 {shared} 项，只有{left} {onlyLeft} 项，只有{right} {onlyRight} 项。',
  'compare.share': '共有 {shared} / {all}',
  'compare.none': '没有',
  'compare.path': '路径',
  'compare.path.label': '{name} 怎么在 {of} 境内：路径',
  'compare.same': '两边是同一个，没有什么不同。请换一个。',
  'compare.empty': '规划没有说这两个条目与别的有什么关系。',
  'compare.examples': '选两个同类的条目，或试试：',
  'compare.example': '{left} 与 {right}',
} as const;

export const en: English<typeof zh> = {
  'page.compare': 'Compare',
  'compare.title': 'Compare',
  'compare.aside':
    'Two entities of a kind: what one has and the other lacks, and what both have, each with its place in the plan.',
  'compare.left': 'The one',
  'compare.right': 'The other',
  'compare.pick': 'Choose one',
  'compare.change': 'Choose another',
  'compare.hint': 'name or pinyin',
  'compare.swap': 'Swap',
  'compare.anotherPair': 'Another pair',
  'compare.within': 'Count what lies in them too',
  'compare.graph': 'Show in the graph',
  'compare.loading': 'Comparing',
  'compare.only': 'Only {name}',
  'compare.both': 'Both',
  'compare.kind': '{verb} · {type}',
  'compare.list': '{side}: {kind}',
  'compare.counts': 'only {left}: {onlyLeft}, both: {shared}, only {right}: {onlyRight}',
  'compare.summary':
    'Kinds of relation: {count}. Both: {shared}, only {left}: {onlyLeft}, only {right}: {onlyRight}.',
  'compare.share': 'both: {shared} of {all}',
  'compare.none': 'none',
  'compare.path': 'path',
  'compare.path.label': 'How {name} lies in {of}: path',
  'compare.same': 'Both sides are the same entity: nothing differs. Choose another.',
  'compare.empty': 'The plan relates neither of the two to anything.',
  'compare.examples': 'Choose two entities of a kind, or try:',
  'compare.example': '{left} and {right}',
};
