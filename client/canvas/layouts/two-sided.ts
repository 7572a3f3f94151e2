import type { Arrangement, Box, Column, Head, Size } from './box.ts';

/** Boxes under one head. */
export interface SideGroup {
  readonly key: string;
  readonly side: 'left' | 'right';
  readonly items: readonly Size[];
}

interface Stack {
  readonly entries: readonly Entry[];
  readonly rows: number;
}

type Entry =
  { readonly kind: 'head'; readonly id: string } | { readonly kind: 'item'; readonly size: Size };

const LEAST_ROW = 44;
/** Between two boxes of a column. */
const ROW_GAP = 10;
const MOST_ROWS = 18;
const FIRST_GAP = 132;
const COLUMN_GAP = 64;
/** A head takes its own row and half a row of air above it. */
const HEAD_ROWS = 1.2;

/**
 * The centre in the middle, what points to it on the left, what it points to on the right, each side in columns that
 * read from the top, the first group nearest. The same groups always come to stand in the same places.
 */
export function twoSided(centre: Size, groups: readonly SideGroup[]): Arrangement {
  const middle: Box = { ...centre, x: 0, y: 0 };
  const row = rowFor(groups.flatMap(({ items }) => items));
  const left = placeSide(
    centre,
    groups.filter((group) => group.side === 'left'),
    { sign: -1, row },
  );
  const right = placeSide(
    centre,
    groups.filter((group) => group.side === 'right'),
    { sign: 1, row },
  );
  return {
    boxes: [middle, ...left.boxes, ...right.boxes],
    heads: [...left.heads, ...right.heads],
    columns: [...left.columns, ...right.columns],
  };
}

interface Side {
  readonly sign: 1 | -1;
  /** How high a row is. */
  readonly row: number;
}

function placeSide(centre: Size, groups: readonly SideGroup[], { sign, row }: Side): Arrangement {
  const boxes: Box[] = [];
  const heads: Head[] = [];
  const columns: Column[] = [];
  let edge = centre.width / 2 + FIRST_GAP;
  for (const stack of stacksOf(groups)) {
    const width = Math.max(...stack.entries.map(widthOf));
    let y = (-stack.rows * row) / 2;
    const gaps = [y];
    for (const entry of stack.entries) {
      if (entry.kind === 'head') {
        y += HEAD_ROWS * row;
        heads.push({
          id: entry.id,
          x: sign * edge,
          y: y - row / 2,
          end: sign > 0 ? 'start' : 'end',
        });
      } else {
        y += row;
        boxes.push({ ...entry.size, x: sign * (edge + entry.size.width / 2), y: y - row / 2 });
        gaps.push(y);
      }
    }
    const [left, right] = sign > 0 ? [edge, edge + width] : [-edge - width, -edge];
    columns.push({ left, right, gaps });
    edge += width + COLUMN_GAP;
  }
  return { boxes, heads, columns };
}

// As high as the highest box needs, so that all rows are alike.
function rowFor(items: readonly Size[]): number {
  return Math.max(LEAST_ROW, ...items.map(({ height }) => height + ROW_GAP));
}

function stacksOf(groups: readonly SideGroup[]): readonly Stack[] {
  const needed = groups.reduce((rows, group) => rows + HEAD_ROWS + group.items.length, 0);
  const most = Math.max(6, needed / Math.ceil(needed / MOST_ROWS) + HEAD_ROWS);
  const stacks: Stack[] = [];
  let stack: Stack = { entries: [], rows: 0 };
  const turn = (): void => {
    if (stack.entries.length > 0) {
      stacks.push(stack);
    }
    stack = { entries: [], rows: 0 };
  };
  for (const group of groups) {
    let part = 0;
    if (stack.rows + HEAD_ROWS + Math.min(2, group.items.length) > most) {
      turn();
    }
    for (const [index, size] of group.items.entries()) {
      // The last of a group would stand alone.
      if (stack.rows + 1 > most && index < group.items.length - 1) {
        turn();
      }
      // A group that goes on in the next column is headed again there.
      const isHeaded = index > 0 && stack.entries.length > 0;
      const head: readonly Entry[] = isHeaded
        ? []
        : [{ kind: 'head', id: `${group.key}#${String(part)}` }];
      part += isHeaded ? 0 : 1;
      stack = {
        entries: [...stack.entries, ...head, { kind: 'item', size }],
        rows: stack.rows + 1 + head.length * HEAD_ROWS,
      };
    }
  }
  turn();
  return stacks;
}

function widthOf(entry: Entry): number {
  return entry.kind === 'item' ? entry.size.width : 0;
}
