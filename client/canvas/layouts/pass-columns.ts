import type { Box, Column, Point } from './box.ts';

// Two points on either side keep the curve level from edge to edge.
const NEAR = 2;
const FAR = 24;

/** Where a line from one box to another passes the columns between them: level, through the nearest gap of each. */
export function passColumns(from: Box, to: Box, columns: readonly Column[]): readonly Point[] {
  const isRightward = to.x > from.x;
  const [left, right] = isRightward ? [from, to] : [to, from];
  const start = left.x + left.width / 2;
  const end = right.x - right.width / 2;
  const outer = Math.abs(from.x) > Math.abs(to.x) ? from : to;
  const between = columns
    .filter((column) => column.left >= start && column.right <= end)
    .filter(({ gaps }) => outer.y > Math.min(...gaps) && outer.y < Math.max(...gaps))
    .toSorted((one, other) => (isRightward ? one.left - other.left : other.left - one.left));
  return apart(between).flatMap((column) => {
    const y = nearest(column.gaps, outer.y);
    const [first, last] = isRightward ? [column.left, column.right] : [column.right, column.left];
    return passLevel(first, last, y);
  });
}

// Columns of two expansions may stand into each other; the line passes the first of them and does not turn back.
function apart(columns: readonly Column[]): readonly Column[] {
  const kept: Column[] = [];
  for (const column of columns) {
    const isClear = kept.every(
      ({ left, right }) => column.left > right + 2 * FAR || column.right < left - 2 * FAR,
    );
    if (isClear) {
      kept.push(column);
    }
  }
  return kept;
}

/** Control points that keep a curve level at a height from one edge to another. */
export function passLevel(first: number, last: number, y: number): readonly Point[] {
  const onward = Math.sign(last - first);
  return [
    { x: first - onward * FAR, y },
    { x: first - onward * NEAR, y },
    { x: last + onward * NEAR, y },
    { x: last + onward * FAR, y },
  ];
}

function nearest(heights: readonly number[], y: number): number {
  return heights.reduce((best, height) =>
    Math.abs(height - y) < Math.abs(best - y) ? height : best,
  );
}
