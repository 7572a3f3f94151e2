/** What the first page offers to try: names of the plan, which are data and stay Chinese on every page. */
export const TRIES = {
  /** Typed into the box, to show that pinyin finds. */
  typed: ['baogang'],
  entities: ['东海岛', '先进材料产业集群', '湛茂一体化发展轴', '水东湾新城'],
} as const;

export const EXAMPLES = {
  traceFrom: '宝钢湛江钢铁基地',
  traceTo: '先进材料产业集群',
  upstreamTo: '世界级绿色石化产业集群',
  responsibility: ['宝钢湛江钢铁氢基竖炉项目', '东海岛石化产业园'],
  expand: ['湛茂一体化发展轴', '空港经济区'],
} as const;

/** A stroke of the spatial pattern's sketch, from the pattern's pole outward. */
export interface Stroke {
  readonly name: string;
  readonly path: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The five spokes: which way each leads, as on a map with north above. */
export const SPOKES: readonly Stroke[] = [
  {
    name: '湛茂—粤港澳大湾区发展轴',
    path: 'M204 150 384 122',
    label: '粤港澳大湾区',
    x: 390,
    y: 112,
    anchor: 'end',
  },
  {
    name: '湛茂—广西北部湾经济区发展轴',
    path: 'M204 150 18 168',
    label: '北部湾',
    x: 14,
    y: 160,
    anchor: 'start',
  },
  {
    name: '湛茂—海南自由贸易港发展轴',
    path: 'M204 150 128 282',
    label: '海南',
    x: 118,
    y: 288,
    anchor: 'end',
  },
  {
    name: '湛茂—桂黔川渝发展轴',
    path: 'M204 150 66 40',
    label: '桂黔川渝',
    x: 62,
    y: 34,
    anchor: 'middle',
  },
  {
    name: '湛茂—桂湘鄂发展轴',
    path: 'M204 150 222 18',
    label: '桂湘鄂',
    x: 232,
    y: 22,
    anchor: 'start',
  },
];
