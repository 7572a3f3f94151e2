import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    changes: typeof zh;
  }
}

export const zh = {
  'page.changes': '变化',
  'changes.aside': '后续文件与先前说的有什么不同：先前怎么说，现在怎么说，各据哪份文件。',
  'changes.loading': '正在比较',
  'changes.span': '比较哪一段',
  'changes.span.year': '今年以来',
  'changes.span.since': '自某日以来',
  'changes.span.to': '某份文件',
  'changes.span.to.none': '不限',
  'changes.span.from': '与',
  'changes.span.from.none': '此前各文件相比',
  'changes.paper': '《{title}》{date}',
  'changes.kinds': '变化的类别',
  'changes.kind.NEW.what': '后续文件第一次说到，或上一份没有',
  'changes.kind.ADVANCED.what': '阶段或完成比例往前走了，或提前完工',
  'changes.kind.SLIPPED.what': '完工推后，阶段或完成比例退了，或停工',
  'changes.kind.DROPPED.what': '终止，或上一份有而这一份没有',
  'changes.kind.CONTRADICTED.what': '同一日期的两份文件说法不同，两种都列出',
  'changes.kind.UPDATED.what': '投资、困难等与先前说的不同',
  'changes.now': '现在',
  'changes.before': '先前',
  'changes.before.plan': '先前：规划',
  'changes.impact': '影响到谁',
  'changes.more': '再列 {count} 项',
  'changes.none': '这一段没有变化。',
  'changes.newest': '看最近的文件说了什么：',
  'changes.noPapers': '还没有录入规划之后的文件，所以还没有变化可说。',
  'changes.print': '打印简报',
  'changes.feed': '订阅（Atom）',
  'changes.toProgress': '看进展',
} as const;

export const en: English<typeof zh> = {
  'page.changes': 'What changed',
  'changes.aside':
    'Where later papers differ from what was said before: what was said, what is said now, and which papers say so.',
  'changes.loading': 'Comparing',
  'changes.span': 'What is compared',
  'changes.span.year': 'This year',
  'changes.span.since': 'Since a day',
  'changes.span.to': 'In a paper',
  'changes.span.to.none': 'Any',
  'changes.span.from': 'compared with',
  'changes.span.from.none': 'all that was said before',
  'changes.paper': '《{title}》 {date}',
  'changes.kinds': 'Kinds of change',
  'changes.kind.NEW.what': 'in a later paper for the first time, or not in the one before',
  'changes.kind.ADVANCED.what': 'a later stage, more done, or to be finished earlier',
  'changes.kind.SLIPPED.what': 'to be finished later, an earlier stage, less done, or stopped',
  'changes.kind.DROPPED.what': 'given up, or in the paper before and not in this one',
  'changes.kind.CONTRADICTED.what': 'two papers of one date disagree; both are shown',
  'changes.kind.UPDATED.what': 'investment, obstacles and the like are not as was said before',
  'changes.now': 'Now',
  'changes.before': 'Before',
  'changes.before.plan': 'Before: the plan',
  'changes.impact': 'Whom it touches',
  'changes.more': 'Show {count} more',
  'changes.none': 'Nothing changed in this span.',
  'changes.newest': 'See what the newest documents say:',
  'changes.noPapers':
    'No paper later than the plan has been recorded yet, so there is nothing to tell.',
  'changes.print': 'Print brief',
  'changes.feed': 'Feed (Atom)',
  'changes.toProgress': 'See progress',
};
