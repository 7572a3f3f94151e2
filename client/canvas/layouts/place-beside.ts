import type { Arrangement, Box, Column, Size } from './box.ts';
import type { CollisionGrid } from './collision-grid.ts';

const LEAST_ROW = 44;
/** Between two boxes of a column. */
const ROW_GAP = 10;
const FIRST_GAP = 96;
const COLUMN_GAP = 32;
const ROWS_EACH_WAY = 7;
const CLEARANCE = 8;

/**
 * Finds free places for new boxes beside one that stands, on the side away from the middle, and takes them. Whatever
 * stands already, stays where it is.
 */
export function placeBeside(
  anchor: Box,
  occupied: CollisionGrid,
  arriving: readonly Size[],
): Pick<Arrangement, 'boxes' | 'columns'> {
  const sign = anchor.x < 0 ? -1 : 1;
  const widest = Math.max(0, ...arriving.map((size) => size.width));
  const row = Math.max(LEAST_ROW, ...arriving.map(({ height }) => height + ROW_GAP));
  const placed: Box[] = [];
  let slot = 0;
  for (const size of arriving) {
    let box = boxAt(anchor, size, { sign, slot, widest, row });
    while (!occupied.isFree(box, CLEARANCE)) {
      slot += 1;
      box = boxAt(anchor, size, { sign, slot, widest, row });
    }
    slot += 1;
    occupied.add(box);
    placed.push(box);
  }
  return { boxes: placed, columns: columnsOf(anchor, placed, row) };
}

// Boxes of a column share the edge that faces the anchor.
function columnsOf(anchor: Box, placed: readonly Box[], row: number): readonly Column[] {
  const faces = new Map<number, readonly Box[]>();
  for (const box of placed) {
    const face = Math.abs(box.x - anchor.x) - box.width / 2;
    faces.set(Math.round(face), [...(faces.get(Math.round(face)) ?? []), box]);
  }
  return [...faces.values()].map((boxes) => ({
    left: Math.min(...boxes.map(({ x, width }) => x - width / 2)),
    right: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
    gaps: Array.from(
      { length: 2 * ROWS_EACH_WAY + 2 },
      (_, index) => anchor.y + (index - ROWS_EACH_WAY - 0.5) * row,
    ),
  }));
}

interface Slot {
  readonly sign: 1 | -1;
  readonly slot: number;
  readonly widest: number;
  /** How high a row is. */
  readonly row: number;
}

// Slots go outward: nearest column first, and in it from the anchor's own row alternately down and up.
function boxAt(anchor: Box, size: Size, { sign, slot, widest, row }: Slot): Box {
  const rows = ROWS_EACH_WAY * 2 + 1;
  const column = Math.floor(slot / rows);
  const step = slot % rows;
  const rowsAway = step % 2 === 0 ? -step / 2 : (step + 1) / 2;
  const inner = anchor.width / 2 + FIRST_GAP + column * (widest + COLUMN_GAP);
  return {
    ...size,
    x: anchor.x + sign * (inner + size.width / 2),
    y: anchor.y + rowsAway * row,
  };
}
