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

const LEAST_ROW = 48;
/** Between two boxes of a column. */
const ROW_GAP = 14;
const HEAD_ROWS = 0.9;
const COLUMN_GAP = 128;
const SWEEPS = 6;

/** Types that stand one below another. */
type Stack = readonly TypeGroup[];

/**
 * Columns that read from the top, type after type, about as wide as a screen is for their height. Within its type a box
 * stands near what it is joined to, so that lines run short; the same set always comes to stand in the same places.
 */
export function typeColumns(groups: readonly TypeGroup[], links: readonly Link[]): Arrangement {
  const stacks = ordered(stacksOf(groups), links);
  const boxes: Box[] = [];
  const heads: Head[] = [];
  const columns: Column[] = [];
  // Around the middle, so that what is added at either side goes outward.
  let left = -stacks.reduce((sum, stack) => sum + widthOf(stack) + COLUMN_GAP, -COLUMN_GAP) / 2;
  for (const stack of stacks) {
    const width = widthOf(stack);
    const places = placesOf(stack);
    const row = rowOf(stack);
    for (const { key, items } of stack) {
      const rows = items.map((item) => ({ item, y: places.get(item.id) ?? 0 }));
      boxes.push(...rows.map(({ item, y }) => ({ ...item, x: left + item.width / 2, y })));
      heads.push({ id: key, x: left, y: (rows[0]?.y ?? 0) - HEAD_ROWS * row, end: 'start' });
    }
    const heights = [...places.values()];
    const gaps = [...heights.map((y) => y - row / 2), Math.max(...heights) + row / 2];
    columns.push({ left, right: left + width, gaps });
    left += width + COLUMN_GAP;
  }
  return { boxes, heads, columns };
}

function widthOf(stack: Stack): number {
  return Math.max(...stack.flatMap(({ items }) => items.map((item) => item.width)));
}

// The height of each box of a column, which is centred on one line.
function placesOf(stack: Stack): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const row = rowOf(stack);
  let y = (-rowsOf(stack) * row) / 2;
  for (const { items } of stack) {
    y += HEAD_ROWS * row;
    for (const item of items) {
      places.set(item.id, y + row / 2);
      y += row;
    }
  }
  return places;
}

// As high as the highest box of the column needs, so that its rows are alike.
function rowOf(stack: Stack): number {
  const heights = stack.flatMap(({ items }) => items.map(({ height }) => height));
  return Math.max(LEAST_ROW, ...heights.map((height) => height + ROW_GAP));
}

function rowsOf(stack: Stack): number {
  return stack.reduce((rows, { items }) => rows + HEAD_ROWS + items.length, 0);
}

function stacksOf(groups: readonly TypeGroup[]): readonly Stack[] {
  // A column is some six times as wide as a row is high, hence twice the root makes the whole wider than high.
  const most = Math.max(6, 2 * Math.sqrt(rowsOf(groups)));
  const stacks: TypeGroup[][] = [];
  for (const part of groups.flatMap((group) => partsOf(group, most))) {
    const last = stacks.at(-1);
    if (last !== undefined && rowsOf([...last, part]) <= most + 1) {
      last.push(part);
    } else {
      stacks.push([part]);
    }
  }
  return stacks;
}

function partsOf({ key, items }: TypeGroup, most: number): readonly TypeGroup[] {
  const count = Math.max(1, Math.ceil(items.length / most));
  const rows = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => ({
    key: `${key}#${String(index)}`,
    items: items.slice(index * rows, (index + 1) * rows),
  }));
}

// Each box goes to the middle height of what it is joined to; a few sweeps settle most crossings.
function ordered(stacks: readonly Stack[], links: readonly Link[]): readonly Stack[] {
  const kin = kinOf(links);
  let current = stacks;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const places = new Map(current.flatMap((stack) => [...placesOf(stack)]));
    const middle = (id: string): number => {
      const known = (kin.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
      return known.length === 0
        ? (places.get(id) ?? 0)
        : known.reduce((sum, height) => sum + height, 0) / known.length;
    };
    current = current.map((stack) =>
      stack.map((group) => ({
        ...group,
        items: group.items.toSorted((one, other) => middle(one.id) - middle(other.id)),
      })),
    );
  }
  return current;
}

function kinOf(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const kin = new Map<string, string[]>();
  for (const { source, target } of links) {
    kin.set(source, [...(kin.get(source) ?? []), target]);
    kin.set(target, [...(kin.get(target) ?? []), source]);
  }
  return kin;
}
