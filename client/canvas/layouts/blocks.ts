import type { Box, Head } from './box.ts';
import { block, goodWidth, type RowGroup } from './rows.ts';

/** A group whose name stands above its block. */
export interface BlockGroup extends RowGroup {
  /** How wide the name is. */
  readonly headWidth: number;
}

const HEAD = 30;
const BETWEEN = { across: 56, down: 44 } as const;
/** A block of a few is not to be one long line. */
const SQUARENESS = 1.9;

/** Each group as a block under its name, the blocks side by side in as many shelves as they need: a grid that is read as a page is. */
export function blocks(groups: readonly BlockGroup[]): {
  readonly boxes: readonly Box[];
  readonly heads: readonly Head[];
} {
  const drawn = groups.filter(({ items }) => items.length > 0).map(drawBlock);
  const right = Math.max(
    goodWidth(drawn.flatMap(({ boxes }) => boxes)),
    ...drawn.map(({ width }) => width),
  );
  const boxes: Box[] = [];
  const heads: Head[] = [];
  let [x, top, bottom] = [0, 0, 0];
  for (const { key, width, height, boxes: inBlock } of drawn) {
    if (x > 0 && x + width > right) {
      x = 0;
      top = bottom + BETWEEN.down;
    }
    heads.push({ id: key, x, y: top + HEAD / 2, end: 'start' });
    boxes.push(...inBlock.map((box) => ({ ...box, x: box.x + x, y: box.y + top + HEAD })));
    bottom = Math.max(bottom, top + HEAD + height);
    x += width + BETWEEN.across;
  }
  return { boxes, heads };
}

interface DrawnBlock {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** From the upper left corner. */
  readonly boxes: readonly Box[];
}

function drawBlock({ key, items, headWidth }: BlockGroup): DrawnBlock {
  const area = items.reduce((sum, { width, height }) => sum + width * height, 0);
  const right = Math.max(
    Math.sqrt(area * SQUARENESS) * 1.2,
    headWidth,
    ...items.map(({ width }) => width),
  );
  const boxes = block(items, { left: 0, right }, 0);
  return {
    key,
    width: Math.max(headWidth, ...boxes.map(({ x, width }) => x + width / 2)),
    height: Math.max(...boxes.map(({ y, height }) => y + height / 2)),
    boxes,
  };
}
