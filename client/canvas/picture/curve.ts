import type { Box, Point } from '#client/canvas/layouts/box.ts';
import { arcsThrough, lengthsBetween, pointsAlong } from '#client/canvas/drawing/arcs.ts';
import type { LinePath } from '#client/canvas/drawing/line-path.ts';
import { print } from './svg-parts.ts';

/** A line as it runs on paper. */
export interface Curve {
  /** As SVG writes it. */
  readonly path: string;
  /** Close enough to see it by, from its start to its end. */
  readonly points: readonly Point[];
}

/** Where a line ends, and what bends it. */
type Route = Omit<LinePath, 'dashes'>;

/** The curve that the canvas draws for a route between two boxes: a chain of arcs through the middles between its control points. */
export function curveOf(source: Box, target: Box, route: Route): Curve {
  const start = endOf(source, route.sourceEnd, target);
  const end = endOf(target, route.targetEnd, source);
  const controls = controlsOf(start, end, route);
  const arcs = arcsThrough(start, controls, end);
  const path = [
    `M${pair(start)}`,
    ...(arcs.length === 0 ? [`L${pair(end)}`] : []),
    ...arcs.map(({ control, to }) => `Q${pair(control)} ${pair(to)}`),
  ].join('');
  return { path, points: pointsAlong(start, arcs, end) };
}

/** A straight line from border to border. */
export function straightCurve(source: Box, target: Box): Curve {
  return curveOf(source, target, { sourceEnd: '', targetEnd: '', weights: '', distances: '' });
}

/** The point that lies so far along a curve, from its start, or where `share` is 1 its end. */
export function pointAt({ points }: Curve, share: number, offset = 0): Point {
  const lengths = lengthsBetween(points);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let left = Math.min(whole, Math.max(0, whole * share + offset));
  for (const [index, length] of lengths.entries()) {
    const from = points[index];
    const to = points[index + 1];
    if (from !== undefined && to !== undefined && left <= length) {
      const part = length === 0 ? 0 : left / length;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    }
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

// An end is told as a share of the box's size from its middle; told otherwise, it lies on the border towards the other box.
function endOf(box: Box, end: string, other: Box): Point {
  const [, x, y] = /^(-?[\d.]+)% (-?[\d.]+)%$/.exec(end) ?? [];
  if (x !== undefined && y !== undefined) {
    return { x: box.x + (box.width * Number(x)) / 100, y: box.y + (box.height * Number(y)) / 100 };
  }
  const away = { x: other.x - box.x, y: other.y - box.y };
  const reach = Math.min(
    box.width / 2 / Math.max(1, Math.abs(away.x)),
    box.height / 2 / Math.max(1, Math.abs(away.y)),
  );
  return { x: box.x + away.x * reach, y: box.y + away.y * reach };
}

function controlsOf(start: Point, end: Point, { weights, distances }: Route): readonly Point[] {
  const line = { x: end.x - start.x, y: end.y - start.y };
  const length = Math.max(1, Math.hypot(line.x, line.y));
  const aside = numbersOf(distances);
  return numbersOf(weights).map((weight, index) => {
    const off = (aside[index] ?? 0) / length;
    return {
      x: start.x + line.x * weight - line.y * off,
      y: start.y + line.y * weight + line.x * off,
    };
  });
}

function numbersOf(text: string): readonly number[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map(Number)
    .filter((value) => Number.isFinite(value));
}

function pair({ x, y }: Point): string {
  return `${print(x)} ${print(y)}`;
}
