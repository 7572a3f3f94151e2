import type { Box, Head, Size } from './box.ts';

/** Boxes that stand in a row under one name. */
export interface RowGroup {
  readonly key: string;
  readonly items: readonly Size[];
}

const BETWEEN = 40;
const HEAD_GAP = 26;

/** A row a group, its name at the left; a long group goes on in further lines of the same row. */
export function rows(groups: readonly RowGroup[]): {
  readonly boxes: readonly Box[];
  readonly heads: readonly Head[];
} {
  const filled = groups.filter(({ items }) => items.length > 0);
  const right = goodWidth(filled.flatMap(({ items }) => items));
  const boxes: Box[] = [];
  const heads: Head[] = [];
  let top = 0;
  for (const { key, items } of filled) {
    const row = block(items, { left: 0, right }, top);
    heads.push({ id: key, x: -HEAD_GAP, y: row[0]?.y ?? top, end: 'end' });
    boxes.push(...row);
    top = Math.max(...row.map(({ y, height }) => y + height / 2)) + BETWEEN;
  }
  return { boxes, heads };
}

const GAP = { across: 18, down: 14 } as const;

/** Boxes one after the other, in as many lines as they need between two edges, from a height downward. */
export function block(
  sizes: readonly Size[],
  { left, right }: { readonly left: number; readonly right: number },
  top: number,
): readonly Box[] {
  let x = left;
  let line = top;
  let highest = 0;
  return sizes.map((size) => {
    if (x > left && x + size.width > right) {
      x = left;
      line += highest + GAP.down;
      highest = 0;
    }
    const box = { ...size, x: x + size.width / 2, y: line + size.height / 2 };
    x += size.width + GAP.across;
    highest = Math.max(highest, size.height);
    return box;
  });
}

/** How wide a block is to be so that all of it is about as much wider than high as a screen is. */
export function goodWidth(sizes: readonly Size[]): number {
  const area = sizes.reduce(
    (sum, { width, height }) => sum + (width + GAP.across) * (height + GAP.down),
    0,
  );
  return Math.max(640, Math.sqrt(area * 2.2), ...sizes.map(({ width }) => width));
}
