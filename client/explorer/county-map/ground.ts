import type { County } from '#client/shared/queries/counties.ts';
import type { SketchFact } from '#client/shared/queries/sketch.ts';
import { type GridPlace, tileGrid } from './tile-grid.ts';

/** A city or county on the map, in pixels. */
export interface Cell {
  /** The middle of its words. */
  readonly x: number;
  readonly y: number;
  /** Its outline, as SVG writes paths. */
  readonly path: string;
  /** How far below the middle lines run through it. */
  readonly drop: number;
}

/** What a map is drawn on, in pixels. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  /** How wide words may be. */
  readonly wordWidth: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A map shows the cities that the plan tells by their counties, and these counties; any other is listed beside it. */
export function countiesOnMap(all: readonly County[]): readonly County[] {
  const parts = new Map<string, number>();
  for (const { whole } of all) {
    if (whole !== null) {
      parts.set(whole.id, (parts.get(whole.id) ?? 0) + 1);
    }
  }
  const isDivided = (id: string): boolean => (parts.get(id) ?? 0) > 1;
  return all.filter(({ city, whole }) => isDivided(whole?.id ?? city.id));
}

const GAP = 6;
const CORNER = 7;
/** A tile is as high as its words need, and no flatter than this. */
const FLATTEST = 0.6;
const LEAST_HEIGHT = 74;
/** Words stand a little above the middle of a tile, since lines run below them. */
const RAISED = 5;

/** The schematic: every city and county as a tile of one size, near where the plan's sketch has it. */
export function tileGround(
  counties: readonly County[],
  sketch: SketchFact | null,
  width: number,
): Ground {
  const grid = tileGrid(placesOf(counties, sketch));
  const across = width / Math.max(1, grid.columns);
  const down = Math.max(LEAST_HEIGHT, across * FLATTEST);
  const size = { width: across - GAP, height: down - GAP };
  return {
    width,
    height: down * grid.rows,
    wordWidth: size.width - 4,
    cells: new Map(
      [...grid.tiles].map(([id, { column, row }]) => {
        const middle = { x: (column + 0.5) * across, y: (row + 0.5) * down };
        const words = { x: middle.x, y: middle.y - RAISED };
        return [id, { ...words, path: tile(middle, size), drop: RAISED + size.height / 2 - 7 }];
      }),
    ),
  };
}

// What the sketch does not have stands below it; without a sketch, all stand in the plan's order.
function placesOf(counties: readonly County[], sketch: SketchFact | null): readonly GridPlace[] {
  const known = new Map(sketch?.places.map(({ entity, x, y }) => [entity.id, { x, y }]));
  const side = Math.ceil(Math.sqrt(counties.length));
  const lowest = Math.max(0, ...[...known.values()].map(({ y }) => y));
  const step = (sketch?.width ?? side) / side;
  return counties.map(({ city }, index) => ({
    id: city.id,
    ...(known.get(city.id) ?? {
      x: (index % side) * step,
      y: lowest + step * (1 + Math.floor(index / side)),
    }),
  }));
}

function tile(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const [w, h, r] = [width, height, CORNER].map((length) => Math.round(length * 10) / 10);
  const corner = (dx: number, dy: number): string =>
    `a${String(r)} ${String(r)} 0 0 1 ${String(dx)} ${String(dy)}`;
  const [flat, upright] = [(w ?? 0) - 2 * (r ?? 0), (h ?? 0) - 2 * (r ?? 0)];
  const from = `M${String(x - width / 2 + CORNER)} ${String(y - height / 2)}`;
  return `${from}h${String(flat)}${corner(CORNER, CORNER)}v${String(upright)}${corner(-CORNER, CORNER)}h${String(-flat)}${corner(-CORNER, -CORNER)}v${String(-upright)}${corner(CORNER, -CORNER)}z`;
}
