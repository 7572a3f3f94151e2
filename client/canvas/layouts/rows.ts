import { block, goodWidth } from './block.ts';
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
