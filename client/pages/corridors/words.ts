import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    corridors: typeof zh;
  }
}

export const zh = {
  'page.corridors': '走廊',
  'corridor.loading': '正在取走廊',
  'corridor.aside':
    '规划里的 {count} 条轴、通道、环、带和生态廊道。站按规划写到的先后排，数字是沿线有多少。',
  'corridor.find': '在哪些走廊上？',
  'corridor.find.placeholder': '园区、项目、枢纽、线路',
  'corridor.through': '{name} 在哪些走廊上',
  'corridor.through.aside':
    '{count} 条，近的在前：每条写明走廊怎样到它；经过整个地级市的排在后面。',
  'corridor.through.none':
    '没有走廊经过它或它所在的地方：规划没有这样写。换一个园区、枢纽或城市试试。',
  'corridor.through.all': '看全部走廊',
  'corridor.others': '其他走廊和通道',
  'corridor.stops': '{name} 连接的，按规划写到的先后',
  'corridor.stops.none': '规划没有说它连接哪里。',
  'corridor.more': '等 {count} 处',
  'corridor.one.aside': '连接 {stops} 处，依托 {carriers} 条线路、河流等，沿线共 {count} 个条目。',
  'corridor.one.whole': '由 {parts} 条走廊合成，沿线共 {count} 个条目。',
  'corridor.one.empty': '规划写到了它，没有写它连接什么、依托什么。',
  'corridor.partOf': '属于',
  'corridor.parts': '由这些走廊合成',
  'corridor.diagram': '走廊图',
  'corridor.order': '站按规划写到的先后排，间距不是里程。',
  'corridor.carriers': '依托与组成',
  'corridor.built': '依托它建的',
  'corridor.at': '{stop}：{type} ',
  'corridor.along': '沿线有什么',
  'corridor.along.direct': '走廊直接连着的',
  'corridor.filter': '只看沿线的',
  'corridor.filter.all': '全部',
  'corridor.only': '只看 {name}',
  'corridor.along.none': '这里没有这一类。点“全部”看沿线所有的。',
  'corridor.graph': '在图上看',
  'corridor.compare': '与另一走廊对比……',
  'corridor.see': '看走廊图',
  'corridor.on': '在哪些走廊上',
} as const;

export const en: English<typeof zh> = {
  'page.corridors': 'Corridors',
  'corridor.loading': 'Fetching the corridors',
  'corridor.aside':
    "The plan's {count} axes, channels, rings, belts and ecological corridors. Stops stand as the plan names them, numbers say how much lies along.",
  'corridor.find': 'On which corridors is it?',
  'corridor.find.placeholder': 'A park, project, hub, line',
  'corridor.through': 'Corridors of {name}',
  'corridor.through.aside':
    '{count} corridors, the nearest first: each says how it comes to it; those through a whole prefecture stand last.',
  'corridor.through.aside_one': '{count} corridor: it says how it comes to it.',
  'corridor.through.none':
    'No corridor runs through it or through where it lies, as far as the plan says. Try another park, hub or city.',
  'corridor.through.all': 'All corridors',
  'corridor.others': 'Other corridors and channels',
  'corridor.stops': 'What {name} connects, as the plan names it',
  'corridor.stops.none': 'The plan does not say what it connects.',
  'corridor.more': '{count} in all',
  'corridor.one.aside':
    'Stops: {stops}. Lines, rivers and the like that it relies on: {carriers}. Along it in all: {count}.',
  'corridor.one.whole': 'Made of {parts} corridors. Along it in all: {count}.',
  'corridor.one.empty': 'The plan names it, and does not say what it connects or relies on.',
  'corridor.partOf': 'Part of',
  'corridor.parts': 'Made of these corridors',
  'corridor.diagram': 'Strip map',
  'corridor.order':
    'Stops stand in the order in which the plan names them; the gaps are no distances.',
  'corridor.carriers': 'Relies on, or is made of',
  'corridor.built': 'Built on it',
  'corridor.at': '{stop}: {type} ',
  'corridor.along': 'What lies along it',
  'corridor.along.direct': 'What it touches itself',
  'corridor.filter': 'Only what is along it of',
  'corridor.filter.all': 'All',
  'corridor.only': 'Only {name}',
  'corridor.along.none': 'There is none of this kind here. Press “All” for all that lies along.',
  'corridor.graph': 'See on the graph',
  'corridor.compare': 'Compare with another …',
  'corridor.see': 'Strip map',
  'corridor.on': 'On which corridors',
};
