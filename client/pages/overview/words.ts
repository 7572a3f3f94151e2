import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    overview: typeof zh;
  }
}

export const zh = {
  'page.overview': '图谱',
  'overview.title': '规划全貌',
  'overview.aside':
    '{entities} 个条目，{relations} 条关系。先看大处，按下任何一个，看它是什么、凭哪一句。',
  'overview.loading': '正在清点',
  'overview.pattern': '空间格局',
  'overview.pattern.aside': '{summary}。圆越大，落在当地的越多。',
  'overview.patternLabel': '空间格局示意，县市按所辖条目数画出大小；每一处都可按下',
  'overview.clusters': '产业集群',
  'overview.clusters.aside': '有多少项目、园区、工程和单位支撑它',
  'overview.corridors': '走廊与轴带',
  'overview.corridors.aside': '连接、依托和组成它的有多少',
  'overview.cities': '城市与县区',
  'overview.cities.aside': '位于当地的有多少',
  'overview.openLabel': '打开 {name} 的关系图',
  'overview.all': '其余 {count} 个',
  'overview.fewer': '收起',
  'overview.draw': '画出更多',
  'overview.draw.aside': '选几类，整类画在一张图上；关系是这几类之间的。',
  'overview.draw.types': '要画的类型',
  'overview.draw.none': '还没有选。试试项目与产业集群。',
  'overview.draw.whole': '全选',
  'overview.draw.clear': '全不选',
  'overview.draw.sum': '将画出 {entities} 个条目、{relations} 条关系',
  'overview.draw.counting': '将画出 {entities} 个条目，正在数关系',
  'overview.draw.large': '多于 {most} 个，会画成点，名字按重要程度显示，排布要几秒。',
  'overview.draw.go': '画出',
  'overview.draw.sure': '确定画出 {entities} 个',
  'overview.drawn': '画出的部分',
  'overview.drawn.sum': '{entities} 个条目、{relations} 条关系',
  'overview.drawn.label':
    '{types}及其间的关系图：{entities} 个条目，{relations} 条关系。方向键在条目间移动，回车打开；同样内容见列表。',
  'overview.drawn.hint': '按下一个点看它是什么；按两下打开它自己的关系图。布局和大小在右下角换。',
  'overview.drawn.back': '回到全貌',
  'overview.progress': '已取 {done} 个，共 {all} 个',
} as const;

export const en: English<typeof zh> = {
  'page.overview': 'Graph',
  'overview.title': 'The whole plan',
  'overview.aside':
    '{entities} entities, {relations} relations. Start from the large; press anything to see what it is, and on which line.',
  'overview.loading': 'Counting',
  'overview.pattern': 'Spatial pattern',
  'overview.pattern.aside': '{summary}. The larger a circle, the more lies there.',
  'overview.patternLabel':
    'Sketch of the spatial pattern, each city and county as large as what lies in it; each can be pressed',
  'overview.clusters': 'Industrial clusters',
  'overview.clusters.aside': 'How many projects, parks, programmes and organizations feed each',
  'overview.corridors': 'Corridors and axes',
  'overview.corridors.aside': 'How much each joins, relies on and is made of',
  'overview.cities': 'Cities and counties',
  'overview.cities.aside': 'How much lies in each',
  'overview.openLabel': 'Open the graph of {name}',
  'overview.all': 'The other {count}',
  'overview.fewer': 'Show fewer',
  'overview.draw': 'Draw more',
  'overview.draw.aside':
    'Choose types, and all of them come on one drawing, with the relations among them.',
  'overview.draw.types': 'Types to draw',
  'overview.draw.none': 'None chosen yet. Try projects and clusters.',
  'overview.draw.whole': 'All',
  'overview.draw.clear': 'None',
  'overview.draw.sum': 'Will draw {entities} entities and {relations} relations',
  'overview.draw.counting': 'Will draw {entities} entities; counting relations',
  'overview.draw.large':
    'More than {most}: they are drawn as marks, named by weight, and take some seconds to arrange.',
  'overview.draw.go': 'Draw',
  'overview.draw.sure': 'Yes, draw {entities}',
  'overview.drawn': 'What is drawn',
  'overview.drawn.sum': '{entities} entities, {relations} relations',
  'overview.drawn.label':
    '{types} and the relations among them: entities {entities}, relations {relations}. Arrow keys move between entities, Enter opens one; the list shows the same.',
  'overview.drawn.hint':
    'Press a mark to see what it is; press twice to open its own graph. Layout and size are chosen at the lower right.',
  'overview.drawn.back': 'Back to the whole plan',
  'overview.progress': '{done} of {all} fetched',
};
