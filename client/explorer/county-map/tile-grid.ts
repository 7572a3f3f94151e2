import type { Point } from '#client/canvas/layouts/box.ts';

/** A place that is to become a tile. */
export interface GridPlace extends Point {
  readonly id: string;
}

/** Where a tile stands: its column and row, counted from 0. */
interface Tile {
  readonly column: number;
  readonly row: number;
}

/** Places as tiles of one size that keep about where they lie to each other. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: ReadonlyMap<string, Tile>;
}

/** So many cells for each place: fewer bend the shape, more leave it full of holes. */
const CELLS_PER_PLACE = 2.1;

/**
 * Puts places on a grid, each near where it lies and none where another is: first whichever are nearest to a cell, then two change
 * places as long as that brings both nearer together. The same places always come to stand in the same cells.
 */
export function tileGrid(places: readonly GridPlace[]): TileGrid {
  const side = Math.max(1, Math.ceil(Math.sqrt(places.length * CELLS_PER_PLACE)));
  const scaled = spread(places, side);
  const tiles = exchanged(scaled, nearestCells(scaled, side));
  return compact(tiles);
}

// Their own bounds become those of the grid.
function spread(places: readonly GridPlace[], side: number): readonly GridPlace[] {
  const along = (values: readonly number[]): ((value: number) => number) => {
    const least = Math.min(...values);
    const length = Math.max(...values) - least;
    return (value) => (length === 0 ? 0 : ((value - least) / length) * (side - 1));
  };
  const across = along(places.map(({ x }) => x));
  const down = along(places.map(({ y }) => y));
  return places.map(({ id, x, y }) => ({ id, x: across(x), y: down(y) }));
}

function nearestCells(places: readonly GridPlace[], side: number): Map<string, Tile> {
  const cells = Array.from({ length: side * side }, (_, index) => ({
    column: index % side,
    row: Math.floor(index / side),
  }));
  const pairs = places
    .flatMap((place) => cells.map((cell) => ({ place, cell, far: farFrom(place, cell) })))
    .toSorted((one, other) => one.far - other.far);
  const tiles = new Map<string, Tile>();
  const taken = new Set<Tile>();
  for (const { place, cell } of pairs) {
    if (!tiles.has(place.id) && !taken.has(cell)) {
      tiles.set(place.id, cell);
      taken.add(cell);
    }
  }
  return tiles;
}

function exchanged(places: readonly GridPlace[], tiles: Map<string, Tile>): Map<string, Tile> {
  const pairs = places.flatMap((one, index) =>
    places.slice(index + 1).map((other) => [one, other] as const),
  );
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const [one, other] of pairs) {
      const [here, there] = [tiles.get(one.id), tiles.get(other.id)];
      if (here === undefined || there === undefined) {
        continue;
      }
      const now = farFrom(one, here) + farFrom(other, there);
      if (farFrom(one, there) + farFrom(other, here) < now - 1e-9) {
        tiles.set(one.id, there);
        tiles.set(other.id, here);
        isChanged = true;
      }
    }
  }
  return tiles;
}

function farFrom({ x, y }: Point, { column, row }: Tile): number {
  return (x - column) ** 2 + (y - row) ** 2;
}

// Columns and rows that nothing stands in are left out.
function compact(tiles: ReadonlyMap<string, Tile>): TileGrid {
  const used = (numbers: readonly number[]): readonly number[] =>
    [...new Set(numbers)].toSorted((one, other) => one - other);
  const columns = used([...tiles.values()].map(({ column }) => column));
  const rows = used([...tiles.values()].map(({ row }) => row));
  return {
    columns: columns.length,
    rows: rows.length,
    tiles: new Map(
      [...tiles].map(([id, { column, row }]) => [
        id,
        { column: columns.indexOf(column), row: rows.indexOf(row) },
      ]),
    ),
  };
}
