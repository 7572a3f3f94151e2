import { block, goodWidth } from './rows.ts';
import type { Box, Point, Size } from './box.ts';
import { CollisionGrid } from './collision-grid.ts';

const GAP = 10;
const BELOW = 90;

/** The sketch that things are put on. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  /** Where its places stand, by the id of each. */
  readonly places: ReadonlyMap<string, Point>;
}

/** What is to be placed, and at which of the sketch's places; null where it has none there. */
export interface PatternItem {
  readonly size: Size;
  readonly place: string | null;
}

export interface Pattern {
  readonly boxes: readonly Box[];
  /** How many units of the drawing one of the sketch is. */
  readonly scale: number;
  /** Where the row of those without a place begins; null where there are none. */
  readonly rest: { readonly x: number; readonly y: number } | null;
}

/** Puts each near the place on the sketch where it lies; what has no place there stands in a block below. */
export function pattern(items: readonly PatternItem[], ground: Ground): Pattern {
  const pointOf = (place: string | null): Point | undefined => ground.places.get(place ?? '');
  const placed = items.filter(({ place }) => pointOf(place) !== undefined);
  const scale = scaleFor(
    placed.map(({ size }) => size),
    ground,
  );
  const occupied = new CollisionGrid();
  const boxes = placed.map(({ size, place }) => {
    const { x, y } = pointOf(place) ?? { x: 0, y: 0 };
    return occupied.placeNear(size, { x: Math.round(x * scale), y: Math.round(y * scale) }, GAP);
  });
  const loose = items.filter(({ place }) => pointOf(place) === undefined).map(({ size }) => size);
  const lowest = boxes.map(({ y, height }) => y + height / 2);
  const top = Math.max(ground.height * scale, ...lowest) + BELOW;
  const right = Math.max(ground.width * scale, goodWidth(loose));
  return {
    boxes: [...boxes, ...block(loose, { left: 0, right }, top)],
    scale,
    rest: loose.length === 0 ? null : { x: 0, y: top - BELOW / 3 },
  };
}

// As large as its boxes need: a third of the sketch's ground is theirs at most.
function scaleFor(sizes: readonly Size[], { width: wide, height: high }: Ground): number {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  return Math.max(2.6, Math.sqrt((area * 4) / (wide * high)));
}
