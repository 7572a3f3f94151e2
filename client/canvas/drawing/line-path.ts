import { arcsThrough, lengthsBetween, pointsAlong } from './arcs.ts';
import type { Box, Column, Point } from '#client/canvas/layouts/box.ts';

/** How a line runs, in the words of Cytoscape's unbundled bezier curves. */
export interface LinePath {
  readonly sourceEnd: string;
  readonly targetEnd: string;
  readonly weights: string;
  readonly distances: string;
  /** How long its dashes and the gaps between them are, should it be dashed. */
  readonly dashes: string;
}

const DASH = 6;
const GAP = 5;
/** How a derived line is dashed where it has no length of its own to fit, as in a legend. */
export const DASHES = `${String(DASH)} ${String(GAP)}`;

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
  const points = controls(start, end, passes, isRightward || isLeftward);
  return {
    sourceEnd: isLeftward ? LEFT_END : RIGHT_END,
    targetEnd: isRightward ? LEFT_END : RIGHT_END,
    ...relativeTo(start, end, points),
    dashes: dashesOf(lengthOf(start, end, points)),
  };
}

/**
 * Dashes that begin and end alike, whatever the line's length: lines that run together towards a box they share keep their gaps at
 * the same places, and do not fill each other's.
 */
function dashesOf(length: number): string {
  const stretch = length / (Math.max(1, Math.round(length / (DASH + GAP))) * (DASH + GAP));
  return `${print(DASH * stretch)} ${print(GAP * stretch)}`;
}

function lengthOf(start: Point, end: Point, points: readonly Point[]): number {
  const along = pointsAlong(start, arcsThrough(start, points, end), end);
  return lengthsBetween(along).reduce((sum, length) => sum + length, 0);
}

/** How far left of a column the lines between its boxes run, with room for a word. */
const ASIDE = 56;
const CORNER = 14;

/** A line between two boxes of one column, which runs along its left edge. */
export function columnPath(source: Box, target: Box, aside = ASIDE): LinePath {
  const start = { x: leftOf(source), y: source.y };
  const end = { x: leftOf(target), y: target.y };
  const x = Math.min(start.x, end.x) - aside;
  const onward = Math.sign(end.y - start.y) * CORNER;
  const points = [
    { x, y: start.y },
    { x, y: start.y + onward },
    { x, y: end.y - onward },
    { x, y: end.y },
  ];
  return {
    sourceEnd: LEFT_END,
    targetEnd: LEFT_END,
    ...relativeTo(start, end, points),
    dashes: dashesOf(lengthOf(start, end, points)),
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

/** A straight line from the edge of one box to the edge of another. */
export function straightPath(source: Box, target: Box): LinePath {
  return {
    sourceEnd: edgeTowards(source, target),
    targetEnd: edgeTowards(target, source),
    weights: '0.5',
    distances: '0',
    dashes: dashesOf(Math.hypot(target.x - source.x, target.y - source.y)),
  };
}

// As a share of the box, from its middle: what Cytoscape wants an end to be.
function edgeTowards(from: Box, to: Box): string {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const share = Math.min(
    x === 0 ? Infinity : 50 / (Math.abs(x) / from.width),
    y === 0 ? Infinity : 50 / (Math.abs(y) / from.height),
  );
  return Number.isFinite(share)
    ? `${printPercent((x / from.width) * share)} ${printPercent((y / from.height) * share)}`
    : '0% 0%';
}

function printPercent(percent: number): string {
  return `${percent.toFixed(2)}%`;
}

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
