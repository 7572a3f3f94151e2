import type { Point } from './box.ts';

/**
 * Where the parts of the spatial pattern and the cities and counties stand in its sketch: as on a map with north above, not
 * to scale. In units of a sketch 400 wide and 310 high.
 */
export const PATTERN_SIZE = { width: 400, height: 310 } as const;

/** The names are the plan's. */
export const PATTERN_PLACES: Readonly<Record<string, Point>> = {
  双心一极点六轴三圈层: { x: 210, y: 150 },
  空港经济区: { x: 204, y: 150 },
  湛江主中心: { x: 134, y: 183 },
  茂名副中心: { x: 286, y: 127 },
  湛茂一体化发展轴: { x: 236, y: 138 },
  一体化核心圈: { x: 206, y: 96 },
  紧密协作圈: { x: 340, y: 176 },
  提升拓展圈: { x: 60, y: 222 },
  '湛茂—粤港澳大湾区发展轴': { x: 372, y: 118 },
  '湛茂—广西北部湾经济区发展轴': { x: 34, y: 166 },
  '湛茂—海南自由贸易港发展轴': { x: 134, y: 282 },
  '湛茂—桂黔川渝发展轴': { x: 70, y: 44 },
  '湛茂—桂湘鄂发展轴': { x: 222, y: 24 },
  湛江市: { x: 126, y: 210 },
  赤坎区: { x: 138, y: 172 },
  霞山区: { x: 156, y: 208 },
  麻章区: { x: 104, y: 180 },
  坡头区: { x: 166, y: 186 },
  遂溪县: { x: 68, y: 172 },
  廉江市: { x: 92, y: 132 },
  吴川市: { x: 206, y: 190 },
  雷州市: { x: 98, y: 254 },
  徐闻县: { x: 92, y: 288 },
  茂名市: { x: 300, y: 142 },
  茂南区: { x: 262, y: 140 },
  电白区: { x: 334, y: 172 },
  化州市: { x: 214, y: 116 },
  高州市: { x: 272, y: 88 },
  信宜市: { x: 300, y: 42 },
  茂名滨海新区: { x: 318, y: 184 },
  水东湾新城: { x: 306, y: 174 },
  湛江海东新区: { x: 162, y: 198 },
  东海岛经济开发区: { x: 166, y: 216 },
  广州市: { x: 388, y: 96 },
  深圳市: { x: 392, y: 118 },
  中山市: { x: 388, y: 132 },
  阳江市: { x: 366, y: 146 },
  阳春市: { x: 356, y: 96 },
  南宁市: { x: 26, y: 128 },
  北海市: { x: 22, y: 176 },
  钦州市: { x: 18, y: 164 },
  防城港市: { x: 12, y: 172 },
  海口市: { x: 126, y: 300 },
};

/** The strokes and circles behind it, as paths of the same sketch. */
export const PATTERN_STROKES: readonly {
  readonly kind: 'far' | 'near' | 'core' | 'spoke' | 'axis';
  readonly path: string;
}[] = [
  { kind: 'far', path: ellipse(206, 150, 176, 112) },
  { kind: 'near', path: ellipse(206, 150, 138, 84) },
  { kind: 'core', path: ellipse(206, 150, 96, 56) },
  { kind: 'spoke', path: 'M204 150 384 122' },
  { kind: 'spoke', path: 'M204 150 18 168' },
  { kind: 'spoke', path: 'M204 150 128 292' },
  { kind: 'spoke', path: 'M204 150 66 40' },
  { kind: 'spoke', path: 'M204 150 222 18' },
  { kind: 'axis', path: 'M76 216C132 186 158 158 204 150S302 122 344 82' },
];

function ellipse(x: number, y: number, rx: number, ry: number): string {
  const right = String(x + rx);
  const left = String(x - rx);
  const radii = `${String(rx)} ${String(ry)}`;
  return `M${left} ${String(y)}A${radii} 0 1 1 ${right} ${String(y)}A${radii} 0 1 1 ${left} ${String(y)}Z`;
}
