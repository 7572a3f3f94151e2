import type { WordKey } from '#client/shared/words/words.ts';

/** A ring of the spatial pattern's sketch around its pole. */
export interface Ring {
  readonly name: string;
  readonly rx: number;
  readonly ry: number;
  /** Where its name stands. */
  readonly x: number;
  readonly y: number;
}

/** A stroke of the sketch, from the pole outward, as on a map with north above. */
interface Stroke {
  readonly name: string;
  readonly path: string;
  readonly label: WordKey;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** How much further to the right its name stands in English, whose words are longer. */
  readonly rightEn?: number;
}

/** A point of the sketch. */
export interface Centre {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How far below the point its name stands. */
  readonly below: number;
}

/** The three circles, the widest first. */
export const RINGS: readonly Ring[] = [
  { name: '提升拓展圈', rx: 176, ry: 112, x: 206, y: 277 },
  { name: '紧密协作圈', rx: 138, ry: 84, x: 206, y: 249 },
];

/** The innermost circle, which holds the two centres. */
export const CORE: Ring = { name: '一体化核心圈', rx: 96, ry: 56, x: 206, y: 221 };

/** The axis along which the two centres lie. */
export const AXIS = '湛茂一体化发展轴';

/** The five spokes. */
export const SPOKES: readonly Stroke[] = [
  {
    name: '湛茂—粤港澳大湾区发展轴',
    path: 'M204 150 384 122',
    label: 'pattern.bayArea',
    x: 384,
    y: 112,
    anchor: 'end',
  },
  {
    name: '湛茂—广西北部湾经济区发展轴',
    path: 'M204 150 18 168',
    label: 'pattern.beibuGulf',
    x: 14,
    y: 160,
    anchor: 'start',
  },
  {
    name: '湛茂—海南自由贸易港发展轴',
    path: 'M204 150 128 290',
    label: 'pattern.hainan',
    x: 118,
    y: 294,
    anchor: 'end',
  },
  {
    name: '湛茂—桂黔川渝发展轴',
    path: 'M204 150 66 40',
    label: 'pattern.chongqing',
    x: 62,
    y: 32,
    anchor: 'middle',
    rightEn: 36,
  },
  {
    name: '湛茂—桂湘鄂发展轴',
    path: 'M204 150 222 18',
    label: 'pattern.hubei',
    x: 232,
    y: 22,
    anchor: 'start',
  },
];

/** The two centres. */
export const CENTRES: readonly Centre[] = [
  { name: '湛江主中心', x: 134, y: 183, radius: 14, below: 32 },
  { name: '茂名副中心', x: 286, y: 127, radius: 12, below: 30 },
];

/** The pole from which the spokes go out. */
export const POLE: Centre = { name: '空港经济区', x: 204, y: 150, radius: 8, below: 24 };

/** All that the sketch can show. What the graph has no entity for is not drawn. */
export const PATTERN_NAMES: readonly string[] = [
  ...[...RINGS, CORE, ...SPOKES, ...CENTRES, POLE].map(({ name }) => name),
  AXIS,
];
