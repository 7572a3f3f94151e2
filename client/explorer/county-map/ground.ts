import type { Point } from '#client/canvas/layouts/box.ts';
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
  /** How wide words may be. */
  readonly width: number;
  /** Whether there is room for more than a name and a figure. */
  readonly hasRoom: boolean;
  /** Where lines run through it; null where none can. */
  readonly stop: Point | null;
  /** What it is that the words stand for, where they had to stand beside it. */
  readonly anchor: Point | null;
}

/** What a map is drawn on, in pixels. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Outlines of the cities around their counties, as SVG writes paths. */
  readonly edges: readonly string[];
  /** Outlines of what lies beside them. */
  readonly others: readonly string[];
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
    cells: new Map(
      [...grid.tiles].map(([id, { column, row }]) => {
        const middle = { x: (column + 0.5) * across, y: (row + 0.5) * down };
        return [id, tileCell(middle, size)];
      }),
    ),
    edges: [],
    others: [],
  };
}

/** In narrower tiles there is no room for signs. */
const WIDE_ENOUGH = 84;
/** So far above its lower edge do lines run through a tile. */
const LINES_ABOVE = 7;

function tileCell({ x, y }: Point, size: TileSize): Cell {
  const width = size.width - 4;
  return {
    x,
    y: y - RAISED,
    path: tile({ x, y }, size),
    width,
    hasRoom: width >= WIDE_ENOUGH,
    stop: { x, y: y + size.height / 2 - LINES_ABOVE },
    anchor: null,
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

interface TileSize {
  readonly width: number;
  readonly height: number;
}

/** A rectangle with round corners around a point, as SVG writes paths. */
export function tile({ x, y }: Point, { width, height }: TileSize): string {
  const [w, h, r] = [width, height, CORNER].map((length) => Math.round(length * 10) / 10);
  const corner = (dx: number, dy: number): string =>
    `a${String(r)} ${String(r)} 0 0 1 ${String(dx)} ${String(dy)}`;
  const [flat, upright] = [(w ?? 0) - 2 * (r ?? 0), (h ?? 0) - 2 * (r ?? 0)];
  const from = `M${String(x - width / 2 + CORNER)} ${String(y - height / 2)}`;
  return `${from}h${String(flat)}${corner(CORNER, CORNER)}v${String(upright)}${corner(-CORNER, CORNER)}h${String(-flat)}${corner(-CORNER, -CORNER)}v${String(-upright)}${corner(CORNER, -CORNER)}z`;
}
