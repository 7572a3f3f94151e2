import type { Point } from '#client/canvas/layouts/box.ts';

/** A piece of a curve, bent by one control point. */
export interface Arc {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** Into so many pieces an arc is cut to see and to measure it by. */
const PIECES = 12;

/** The chain of arcs that Cytoscape draws by control points: through the middles between them. */
export function arcsThrough(start: Point, controls: readonly Point[], end: Point): readonly Arc[] {
  const stops = controls.map((control, index) => {
    const next = controls[index + 1];
    return next === undefined ? end : middle(control, next);
  });
  return controls.map((control, index) => ({
    from: stops[index - 1] ?? start,
    control,
    to: stops[index] ?? end,
  }));
}

/** Points along a chain of arcs, from its start to its end. */
export function pointsAlong(start: Point, arcs: readonly Arc[], end: Point): readonly Point[] {
  const points = arcs.flatMap((arc) =>
    Array.from({ length: PIECES }, (_, piece) => along(arc, (piece + 1) / PIECES)),
  );
  return [start, ...(arcs.length === 0 ? [end] : points)];
}

/** How far each point is from the one before it. */
export function lengthsBetween(points: readonly Point[]): readonly number[] {
  return points.slice(1).map((point, index) => {
    const last = points[index] ?? point;
    return Math.hypot(point.x - last.x, point.y - last.y);
  });
}

function along({ from, control, to }: Arc, share: number): Point {
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * control.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * control.y + share * share * to.y,
  };
}

function middle(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
