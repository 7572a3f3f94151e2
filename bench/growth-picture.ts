/** A line of the picture: what it is of, and a figure for each number of plans. */
export interface Line {
  readonly name: string;
  readonly points: readonly { readonly plans: number; readonly ms: number }[];
}

const WIDTH = 860;
const HEIGHT = 420;
const LEFT = 60;
const RIGHT = 250;
const TOP = 30;
const BOTTOM = 40;
const COLOURS = [
  '#1f5f8b',
  '#b3541e',
  '#3f7d3a',
  '#7a3e8e',
  '#8a6d00',
  '#a02c4a',
  '#2b7a78',
  '#555',
];

/** How times grow with the number of plans, both on scales of tenfold, as SVG. */
export function growthPicture(lines: readonly Line[], title: string): string {
  const all = lines.flatMap(({ points }) => points);
  const plans = scale(
    all.map((point) => point.plans),
    LEFT,
    WIDTH - RIGHT,
  );
  const ms = scale(
    all.map((point) => point.ms),
    HEIGHT - BOTTOM,
    TOP,
  );
  const ends = spread(lines.map(({ points }) => ms(points.at(-1)?.ms ?? 1)));
  const drawn = lines.map(({ name, points }, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? '#555';
    const path = points.map((point) => `${fixed(plans(point.plans))},${fixed(ms(point.ms))}`);
    const last = points.at(-1);
    return `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>
<text x="${String(WIDTH - RIGHT + 8)}" y="${fixed((ends[index] ?? 0) + 4)}" fill="${colour}">${name} ${fixed(last?.ms ?? 0)}</text>`;
  });
  const sizes = [...new Set(all.map((point) => point.plans))];
  const columns = sizes.map(
    (size) =>
      `<text x="${fixed(plans(size))}" y="${String(HEIGHT - 14)}" text-anchor="middle">${String(size)}</text>`,
  );
  const rows = [1, 10, 100, 1000].filter((row) => ms(row) >= TOP && ms(row) <= HEIGHT - BOTTOM);
  const grid = rows.map(
    (row) =>
      `<line x1="${String(LEFT)}" x2="${String(WIDTH - RIGHT)}" y1="${fixed(ms(row))}" y2="${fixed(ms(row))}" stroke="#ddd"/><text x="${String(LEFT - 8)}" y="${fixed(ms(row) + 4)}" text-anchor="end">${String(row)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
<text x="${String(LEFT)}" y="16" font-size="13">${title}</text>
${[...grid, ...columns, ...drawn].join('\n')}
</svg>
`;
}

function scale(figures: readonly number[], from: number, to: number): (figure: number) => number {
  const [least, most] = [Math.log(Math.min(...figures)), Math.log(Math.max(...figures))];
  return (figure) => from + ((Math.log(figure) - least) / (most - least || 1)) * (to - from);
}

/** Heights of names moved apart, so that none stands on another. */
function spread(heights: readonly number[]): number[] {
  const order = heights.map((height, index) => ({ height, index }));
  order.sort((a, b) => a.height - b.height);
  const moved: number[] = [];
  let free = 0;
  for (const { height, index } of order) {
    free = Math.max(height, free + 15);
    moved[index] = free;
  }
  return moved;
}

function fixed(figure: number): string {
  return figure.toFixed(1);
}
