import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    countyMap: typeof zh;
  }
}

/** The words of the map of a set. */
export const zh = {
  'map.views': '怎么看',
  'map.list': '清单',
  'map.map': '地图',
  'map.loading': '正在按县区数',
  'map.label': '{what}：按县区',
  'map.sum': '{total} 项，在 {places}',
  'map.sum.nowhere': '{total} 项，规划没写在哪里',
  'map.sum.counties': '{count} 个县区',
  'map.sum.cities': '{count} 个市（只写到市）',
  'map.sum.crossing': '；跨县区的在每处各计一次',
  'map.schematic':
    '示意图，不是地图：每块是一个市或县区，位置大致如规划的空间格局；越深越多，“全市”是规划没写到县区的',
  'map.outline': '越深越多，“全市”是规划没写到县区的',
  'map.outline.missing': '边界里没有、只在清单里的：{names}',
  'map.outline.others': '另有 {count} 块不是规划里的县区，只画出轮廓',
  'map.outline.none': '服务器给出的边界里没有这些县区',
  'map.whole': '全市',
  'map.city': '未写到县区',
  'map.counties': '各县区',
  'map.outside': '不在图上的地方',
  'map.untold': '规划没写在哪里',
  'map.lines': '走廊与线路',
  'map.lines.some': '图上画出 {drawn} 条，共 {count} 条',
  'map.lines.joins': '连接{names}',
  'map.count': '{count} 项',
  'map.unit': '项',
  'map.chosen': '只看{name}',
  'map.all': '看全部',
  'map.more': '看全部 {count} 项',
  'map.fewer': '收起',
  'map.toList': '看这 {count} 项的清单',
  'map.empty': '这里没有。',
} as const;

export const en: English<typeof zh> = {
  'map.views': 'Seen as',
  'map.list': 'List',
  'map.map': 'Map',
  'map.loading': 'Counting by county',
  'map.label': '{what}, by county',
  'map.sum': '{total} in {places}',
  'map.sum.nowhere': '{total}; the plan does not say where',
  'map.sum.counties': '{count} counties',
  'map.sum.counties_one': 'one county',
  'map.sum.cities': '{count} cities (no county given)',
  'map.sum.cities_one': 'one city (no county given)',
  'map.sum.crossing': '; what lies in several is counted in each',
  'map.schematic':
    'A schematic, not a map: a tile is a city or county, about where the plan’s spatial pattern has it; the darker, the more. “Whole city”: the plan names no county',
  'map.outline': 'The darker, the more. “Whole city”: the plan names no county',
  'map.outline.missing': 'Without a boundary, and so in the list only: {names}',
  'map.outline.others': '{count} other areas are no counties of the plan, and only outlined',
  'map.outline.others_one': 'One other area is no county of the plan, and only outlined',
  'map.outline.none': 'The server’s boundaries have none of these counties',
  'map.whole': 'whole city',
  'map.city': 'no county given',
  'map.counties': 'Cities and counties',
  'map.outside': 'Places not on the map',
  'map.untold': 'The plan does not say where',
  'map.lines': 'Corridors and lines',
  'map.lines.some': '{drawn} of {count} are drawn',
  'map.lines.joins': 'joins {names}',
  'map.count': '{count}',
  'map.unit': 'in it',
  'map.chosen': 'Only {name}',
  'map.all': 'See all',
  'map.more': 'See all {count}',
  'map.fewer': 'Fewer',
  'map.toList': 'See these {count} as a list',
  'map.empty': 'Nothing here.',
};
