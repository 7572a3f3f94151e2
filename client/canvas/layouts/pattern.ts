import { block, goodWidth } from './block.ts';
import type { Box, Size } from './box.ts';
import { Occupied } from './occupied.ts';
import { PATTERN_PLACES, PATTERN_SIZE } from './pattern-places.ts';

const GAP = 10;
const BELOW = 90;

/** What is to be placed, and by which of the sketch's names; null where it has none there. */
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
export function pattern(items: readonly PatternItem[]): Pattern {
  const placed = items.filter(({ place }) => pointOf(place) !== null);
  const scale = scaleFor(placed.map(({ size }) => size));
  const occupied = new Occupied();
  const boxes = placed.map(({ size, place }) => {
    const { x, y } = pointOf(place) ?? { x: 0, y: 0 };
    return occupied.placeNear(size, { x: Math.round(x * scale), y: Math.round(y * scale) }, GAP);
  });
  const loose = items.filter(({ place }) => pointOf(place) === null).map(({ size }) => size);
  const lowest = boxes.map(({ y, height }) => y + height / 2);
  const top = Math.max(PATTERN_SIZE.height * scale, ...lowest) + BELOW;
  const right = Math.max(PATTERN_SIZE.width * scale, goodWidth(loose));
  return {
    boxes: [...boxes, ...block(loose, { left: 0, right }, top)],
    scale,
    rest: loose.length === 0 ? null : { x: 0, y: top - BELOW / 3 },
  };
}

function pointOf(place: string | null): { readonly x: number; readonly y: number } | null {
  return place !== null && Object.hasOwn(PATTERN_PLACES, place)
    ? (PATTERN_PLACES[place] ?? null)
    : null;
}

// As large as its boxes need: a third of the sketch's ground is theirs at most.
function scaleFor(sizes: readonly Size[]): number {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  return Math.max(2.6, Math.sqrt((area * 4) / (PATTERN_SIZE.width * PATTERN_SIZE.height)));
}
