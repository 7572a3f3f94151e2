import type { Point } from '#client/canvas/layouts/box.ts';
import type { Family } from '#client/shared/theme/families.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import type { MapLine } from './count-by-county.ts';
import type { Ground } from './ground.ts';

/** A corridor or line on the map. */
export interface DrawnLine {
  readonly line: MapLine;
  readonly family: Family;
  readonly stops: readonly Point[];
}

/** Beyond these, lines could not be told apart where they run side by side. */
const LANES = 5;
const BETWEEN = 5;

/**
 * Lines through the cities and counties that they join, side by side where they pass the same: those of most stops first. Stops stand in
 * the order in which they lie on the map, from one side to the other, since the plan gives no way between them.
 */
export function linesOnMap(lines: readonly MapLine[], { cells }: Ground): readonly DrawnLine[] {
  return lines
    .map((line) => ({
      line,
      family: SIGNS[line.entity.type].family,
      stops: line.counties.flatMap(({ city }) => cells.get(city.id)?.stop ?? []),
    }))
    .filter(({ stops }) => stops.length > 1)
    .toSorted((one, other) => other.stops.length - one.stops.length)
    .slice(0, LANES)
    .map(({ stops, ...line }, lane) => ({
      ...line,
      stops: inOrder(stops.map(({ x, y }) => ({ x, y: y - lane * BETWEEN }))),
    }));
}

function inOrder(points: readonly Point[]): readonly Point[] {
  const length = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const isWide = length(points.map(({ x }) => x)) >= length(points.map(({ y }) => y));
  return points.toSorted((one, other) => (isWide ? one.x - other.x : one.y - other.y));
}
