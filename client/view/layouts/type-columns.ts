import type { Arrangement, Box, Column, Head, Size } from './box.ts';

/** Boxes of one type, which stand together under one head. */
export interface TypeGroup {
  readonly key: string;
  readonly items: readonly Size[];
}

/** Two boxes that a line joins. */
export interface Link {
  readonly source: string;
  readonly target: string;
}

const ROW = 54;
const MOST_ROWS = 16;
const COLUMN_GAP = 104;
const HEAD_RISE = 40;
const SWEEPS = 6;

/**
 * A column a type, a large type in several, centred on one line. Within a column a box stands near what it is joined to,
 * so that lines run short; the same set always comes to stand in the same places.
 */
export function typeColumns(groups: readonly TypeGroup[], links: readonly Link[]): Arrangement {
  const stacks = ordered(groups.flatMap(stacksOf), links);
  const boxes: Box[] = [];
  const heads: Head[] = [];
  const columns: Column[] = [];
  const tallest = Math.max(0, ...stacks.map(({ items }) => items.length));
  // Around the middle, so that what is added at either side goes outward.
  let left = -widthOf(stacks) / 2;
  for (const { key, items } of stacks) {
    const width = Math.max(...items.map((item) => item.width));
    const top = (-items.length * ROW) / 2;
    items.forEach((item, index) => {
      boxes.push({ ...item, x: left + item.width / 2, y: top + (index + 0.5) * ROW });
    });
    heads.push({ id: key, x: left, y: (-tallest * ROW) / 2 - HEAD_RISE / 2, end: 'start' });
    const gaps = Array.from({ length: items.length + 1 }, (_, index) => top + index * ROW);
    columns.push({ left, right: left + width, gaps });
    left += width + COLUMN_GAP;
  }
  return { boxes, heads, columns };
}

function widthOf(stacks: readonly TypeGroup[]): number {
  return stacks.reduce(
    (sum, { items }) => sum + COLUMN_GAP + Math.max(...items.map((item) => item.width)),
    -COLUMN_GAP,
  );
}

function stacksOf({ key, items }: TypeGroup): readonly TypeGroup[] {
  const count = Math.ceil(items.length / MOST_ROWS);
  const rows = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => ({
    key: `${key}#${String(index)}`,
    items: items.slice(index * rows, (index + 1) * rows),
  }));
}

// Each box goes to the middle height of what it is joined to; a few sweeps settle most crossings.
function ordered(stacks: readonly TypeGroup[], links: readonly Link[]): readonly TypeGroup[] {
  const kin = new Map<string, string[]>();
  for (const { source, target } of links) {
    kin.set(source, [...(kin.get(source) ?? []), target]);
    kin.set(target, [...(kin.get(target) ?? []), source]);
  }
  let current = stacks;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const heights = new Map(
      current.flatMap(({ items }) =>
        items.map((item, index) => [item.id, index - items.length / 2] as const),
      ),
    );
    const middle = (id: string): number => {
      const known = (kin.get(id) ?? []).flatMap((other) => heights.get(other) ?? []);
      return known.length === 0
        ? (heights.get(id) ?? 0)
        : known.reduce((sum, height) => sum + height, 0) / known.length;
    };
    current = current.map((stack) => ({
      ...stack,
      items: stack.items.toSorted((one, other) => middle(one.id) - middle(other.id)),
    }));
  }
  return current;
}
