import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    outline: typeof zh;
  }
}

/** The words of the plan as a book. */
export const zh = {
  'page.outline': '目录',
  'outline.title': '目录',
  'outline.loading': '正在翻开规划',
  'outline.aside':
    '{plan} {chapters} 章，写到 {count} 个条目。条的长短是每节写到多少，颜色是哪一类。',
  'outline.aside.filtered': '{plan} 里写到的，符合条件的有 {count} 个。',
  'outline.contents': '全书',
  'outline.contents.back': '看全书目录',
  'outline.tree': '章节',
  'outline.tree.open': '展开 {heading}',
  'outline.tree.close': '收起 {heading}',
  'outline.filter': '只看写到的',
  'outline.filter.find': '名称里有',
  'outline.filter.placeholder': '如 港、钢铁',
  'outline.filter.all': '全部',
  'outline.filter.more': '更多类型',
  'outline.filter.fewer': '少列几类',
  'outline.none': '没有这样的条目。换一个字，或点“全部”。',
  'outline.unknown': '规划里没有 {at} 这一处。',
  'outline.family.works': '项目与任务',
  'outline.family.industry': '园区与产业',
  'outline.family.space': '空间',
  'outline.family.transport': '交通',
  'outline.family.actors': '部门与单位',
  'outline.family.nature': '自然与文化',
  'outline.family.record': '指标',
  'outline.legend': '颜色的意思',
  'outline.count': '写到 {count} 个',
  'outline.composition': '{heading}：{parts}',
  'outline.part': '{type} {count}',
  'outline.section.aside': '写到 {count} 个条目，{paragraphs} 段。点带线的名称看它的出处和关系。',
  'outline.section.filtered':
    '符合条件的 {count} 个条目，{paragraphs} 段；没有写到它们的段落没有列出。',
  'outline.section.noText': '这里没有规划全文，只列每段写到什么。',
  'outline.section.loading': '正在取这一节',
  'outline.section.empty': '这一节没有符合条件的条目。换一个字，或点“全部”。',
  'outline.section.below': '这一章的各节',
  'outline.named': '{at} 写到的',
  'outline.named.none': '没有写到条目',
  'outline.graph': '在图上看',
  'outline.graph.tooMany': '超过 {most} 个，图上画不下：先选类型。',
  'outline.data': '在表中看',
  'outline.previous': '上一节',
  'outline.next': '下一节',
  'outline.neighbours': '前后翻',
  'outline.read': '看原文目录',
} as const;

export const en: English<typeof zh> = {
  'page.outline': 'Outline',
  'outline.title': 'Outline',
  'outline.loading': 'Opening the plan',
  'outline.aside':
    '{plan}: {chapters} chapters name {count} things. A bar is as long as a section names many, its colours are the kinds.',
  'outline.aside.filtered': 'Of what {plan} names, {count} fit.',
  'outline.aside.filtered_one': 'Of what {plan} names, {count} fits.',
  'outline.contents': 'Whole plan',
  'outline.contents.back': 'Contents of the whole plan',
  'outline.tree': 'Sections',
  'outline.tree.open': 'Unfold {heading}',
  'outline.tree.close': 'Fold {heading}',
  'outline.filter': 'Only what is named of',
  'outline.filter.find': 'Name contains',
  'outline.filter.placeholder': 'such as port, steel',
  'outline.filter.all': 'All',
  'outline.filter.more': 'More types',
  'outline.filter.fewer': 'Fewer types',
  'outline.none': 'Nothing named fits. Try another character, or press “All”.',
  'outline.unknown': 'The plan has no {at}.',
  'outline.family.works': 'works and tasks',
  'outline.family.industry': 'parks and industry',
  'outline.family.space': 'space',
  'outline.family.transport': 'transport',
  'outline.family.actors': 'departments and bodies',
  'outline.family.nature': 'nature and culture',
  'outline.family.record': 'figures',
  'outline.legend': 'What the colours mean',
  'outline.count': 'names {count}',
  'outline.composition': '{heading}: {parts}',
  'outline.part': '{type} {count}',
  'outline.section.aside':
    'Names {count} things. Paragraphs: {paragraphs}. Press an underlined name for its evidence and relations.',
  'outline.section.aside_one':
    'Names {count} thing. Press an underlined name for its evidence and relations.',
  'outline.section.filtered':
    '{count} things fit. Paragraphs: {paragraphs}; those that name none of them are left out.',
  'outline.section.filtered_one':
    '{count} thing fits; paragraphs that do not name it are left out.',
  'outline.section.noText':
    "The plan's text is not at hand here; only what each paragraph names is listed.",
  'outline.section.loading': 'Fetching the section',
  'outline.section.empty': 'Nothing named here fits. Try another character, or press “All”.',
  'outline.section.below': 'Sections of this chapter',
  'outline.named': 'Named at {at}',
  'outline.named.none': 'Names nothing of the atlas',
  'outline.graph': 'See on the graph',
  'outline.graph.tooMany': 'More than {most} do not fit on a graph: choose types first.',
  'outline.data': 'See as a table',
  'outline.previous': 'Previous',
  'outline.next': 'Next',
  'outline.neighbours': 'Leaf through',
  'outline.read': 'Read it in the plan',
};
