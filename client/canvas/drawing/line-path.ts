import type { Box, Point } from '#client/canvas/layouts/box.ts';

/** How a line runs, in the words of Cytoscape's unbundled bezier curves. */
export interface LinePath {
  readonly sourceEnd: string;
  readonly targetEnd: string;
  readonly weights: string;
  readonly distances: string;
}

const RIGHT_END = '50% 0%';
const LEFT_END = '-50% 0%';
const BULGE = 48;
const LEAD = 24;
const BEND = 66;

/** A calm curve that leaves and arrives level, passing the given points; boxes one above another are joined on their right. */
export function linePath(source: Box, target: Box, passes: readonly Point[] = []): LinePath {
  const isRightward = leftOf(target) >= rightOf(source) - 1;
  const isLeftward = rightOf(target) <= leftOf(source) + 1;
  const start = { x: isLeftward ? leftOf(source) : rightOf(source), y: source.y };
  const end = { x: isRightward ? leftOf(target) : rightOf(target), y: target.y };
  return {
    sourceEnd: isLeftward ? LEFT_END : RIGHT_END,
    targetEnd: isRightward ? LEFT_END : RIGHT_END,
    ...relativeTo(start, end, controls(start, end, passes, isRightward || isLeftward)),
  };
}

function controls(
  start: Point,
  end: Point,
  passes: readonly Point[],
  isAcross: boolean,
): readonly Point[] {
  if (!isAcross) {
    const x = Math.max(start.x, end.x) + BULGE;
    return [
      { x, y: start.y },
      { x, y: end.y },
    ];
  }
  if (passes.length === 0) {
    // Near the right-hand box: boxes of a layer share their left edge, so that their lines bend as one.
    const x = Math.max((start.x + end.x) / 2, Math.max(start.x, end.x) - BEND);
    // The less it rises, the more it slants: a small step would look like a kink.
    const slant = Math.max(0, BEND - Math.abs(end.y - start.y)) * Math.sign(end.x - start.x) * 0.5;
    return [
      { x: x - slant, y: start.y },
      { x: x + slant, y: end.y },
    ];
  }
  const lead = end.x > start.x ? LEAD : -LEAD;
  return [{ x: start.x + lead, y: start.y }, ...passes, { x: end.x - lead, y: end.y }];
}

// Cytoscape wants each control point as a share of the straight line and a distance from it.
function relativeTo(
  start: Point,
  end: Point,
  points: readonly Point[],
): Pick<LinePath, 'weights' | 'distances'> {
  const along = { x: end.x - start.x, y: end.y - start.y };
  const length = Math.max(1, Math.hypot(along.x, along.y));
  const from = points.map(({ x, y }) => ({ x: x - start.x, y: y - start.y }));
  return {
    weights: from.map(({ x, y }) => print((x * along.x + y * along.y) / length ** 2)).join(' '),
    distances: from.map(({ x, y }) => print((y * along.x - x * along.y) / length)).join(' '),
  };
}

function print(value: number): string {
  return value.toFixed(4);
}

function leftOf(box: Box): number {
  return box.x - box.width / 2;
}

function rightOf(box: Box): number {
  return box.x + box.width / 2;
}
