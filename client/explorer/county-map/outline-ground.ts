import { geoArea, geoMercator, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import polylabel from 'polylabel';

import type { Point } from '#client/canvas/layouts/box.ts';
import type { Boundary } from '#client/shared/queries/boundaries.ts';
import type { County } from '#client/shared/queries/counties.ts';
import { apart } from './apart.ts';
import { type Cell, type Ground, tile } from './ground.ts';
import type { Outlines } from './outlines.ts';

type Position = [number, number];
interface Shape {
  readonly type: 'MultiPolygon';
  coordinates: Position[][][];
}

/** About how large a name and its figure are. */
const WORDS = { width: 62, height: 38 };
/** From so far inside a shape on, there is room for signs below them. */
const ROOMY = 46;
const MARGIN = 6;
/** A map is not so high that it cannot be seen at once. */
const HIGHEST = { ofWidth: 1.25, pixels: 740, least: 420 };
const WHOLE = { width: 112, height: 64, gap: 8 };
/** Lines run below the words, where the shape reaches so far. */
const BELOW_WORDS = 26;

/**
 * The cities and counties in their real outlines, fitted to a width: what only a city is told of stands as tiles above. `wholes` are the
 * cities that are to stand there.
 */
export function outlineGround(
  counties: readonly County[],
  wholes: ReadonlySet<string>,
  { known, others }: Outlines,
  width: number,
): Ground | null {
  const parts = counties.filter(({ city, whole }) => whole !== null && known.has(city.id));
  if (parts.length === 0) {
    return null;
  }
  const shapes = new Map([...known].map(([id, some]) => [id, shapeOf(some)]));
  const told = counties.filter(({ city }) => wholes.has(city.id));
  const top = told.length === 0 ? 0 : WHOLE.height + WHOLE.gap;
  const all = parts.map(({ city }) => shapes.get(city.id) ?? EMPTY);
  const { projection, path, height } = fitted(all, width, top);
  const cells = placed(
    parts.map(({ city }) => ({ id: city.id, shape: shapes.get(city.id) ?? EMPTY })),
    { projection, path },
    { width, top, height },
  );
  return {
    width,
    height,
    cells: new Map([...wholeCells(told, counties, cells), ...cells]),
    edges: counties
      .filter(({ whole }) => whole === null)
      .flatMap(({ city }) => pathOf(path, shapes.get(city.id) ?? EMPTY)),
    others: others.flatMap((one) => pathOf(path, shapeOf([one]))),
  };
}

const EMPTY: Shape = { type: 'MultiPolygon', coordinates: [] };

/** As d3-geo takes areas: on a globe, what lies to the right of a ring is inside, whichever way round the file has it. */
function shapeOf(boundaries: readonly Boundary[]): Shape {
  const polygons = boundaries.flatMap((one) => one.polygons);
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring, index) => turned(ring, index > 0))),
  };
}

function turned(ring: readonly (readonly [number, number])[], isHole: boolean): Position[] {
  const points = ring.map(([east, north]): Position => [east, north]);
  const isMoreThanHalf = geoArea({ type: 'Polygon', coordinates: [points] }) > 2 * Math.PI;
  return isMoreThanHalf === isHole ? points : points.toReversed();
}

interface Projected {
  readonly projection: GeoProjection;
  readonly path: GeoPath;
}

interface Fitted extends Projected {
  readonly height: number;
}

/** North is up; the shapes fill the width, or the height where they would be too high. */
function fitted(shapes: readonly Shape[], width: number, top: number): Fitted {
  const all: Shape = {
    type: 'MultiPolygon',
    coordinates: shapes.flatMap(({ coordinates }) => coordinates),
  };
  const projection: GeoProjection = geoMercator();
  const inner = width - 2 * MARGIN;
  projection.fitWidth(inner, all);
  const most = Math.min(HIGHEST.pixels, Math.max(HIGHEST.least, width * HIGHEST.ofWidth));
  const [, [, natural]] = geoPath(projection).bounds(all);
  const high = Math.min(natural, most);
  projection.fitExtent(
    [
      [MARGIN, top + MARGIN],
      [MARGIN + inner, top + MARGIN + high],
    ],
    all,
  );
  const height = Math.ceil(top + high + 2 * MARGIN);
  projection.clipExtent([
    [0, top],
    [width, height],
  ]);
  return { projection, path: geoPath(projection).digits(1), height };
}

// Nothing of what lies wholly outside.
function pathOf(path: GeoPath, shape: Shape): readonly string[] {
  const drawn = path(shape) ?? '';
  return drawn === '' ? [] : [drawn];
}

interface Frame {
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

interface Outlined {
  readonly id: string;
  readonly shape: Shape;
}

/** Each with its words where most of it is, moved apart where they would lie upon one another. */
function placed(
  outlined: readonly Outlined[],
  { projection, path }: Projected,
  frame: Frame,
): ReadonlyMap<string, Cell> {
  // The words of small ones give way to those of large ones.
  const found = outlined
    .map(({ id, shape }) => ({ id, shape, inside: insideOf(shape, projection) }))
    .toSorted((one, other) => other.inside.radius - one.inside.radius);
  const words = apart(
    found.map(({ inside }) => inside),
    WORDS,
    { left: 0, top: frame.top, right: frame.width, bottom: frame.height },
  );
  return new Map(
    found.map(({ id, shape, inside }, index) => {
      const at = words[index] ?? inside;
      const isMoved =
        Math.abs(at.x - inside.x) > WORDS.width / 2 || Math.abs(at.y - inside.y) > WORDS.height / 2;
      const cell: Cell = {
        ...at,
        path: path(shape) ?? '',
        width: inside.radius >= ROOMY ? 2 * ROOMY : WORDS.width,
        hasRoom: inside.radius >= ROOMY,
        stop: { x: inside.x, y: inside.y + Math.min(BELOW_WORDS, inside.radius / 2) },
        anchor: isMoved ? { x: inside.x, y: inside.y } : null,
      };
      return [id, cell];
    }),
  );
}

interface Inside extends Point {
  /** How far it is to the nearest edge. */
  readonly radius: number;
}

/** The point of a shape that lies farthest from its edges, in the largest of its parts. */
function insideOf({ coordinates }: Shape, projection: GeoProjection): Inside {
  const [largest = []] = coordinates.toSorted((one, other) => areaOf(other) - areaOf(one));
  const projected = largest.map((ring) =>
    ring.flatMap((position) => {
      const point = projection(position);
      return point === null ? [] : [point];
    }),
  );
  const found = polylabel(projected, 1);
  const [x = 0, y = 0] = found;
  return { x, y, radius: found.distance };
}

function areaOf(polygon: Position[][]): number {
  return geoArea({ type: 'Polygon', coordinates: polygon });
}

/** A tile for each city; lines run through the middle of its counties. */
function wholeCells(
  told: readonly County[],
  counties: readonly County[],
  cells: ReadonlyMap<string, Cell>,
): readonly (readonly [string, Cell])[] {
  return told.map(({ city }, index) => {
    const size = { width: WHOLE.width, height: WHOLE.height };
    const x = 1 + WHOLE.width / 2 + index * (WHOLE.width + WHOLE.gap);
    const middle = { x, y: 1 + WHOLE.height / 2 };
    const stops = counties
      .filter(({ whole }) => whole?.id === city.id)
      .flatMap(({ city: { id } }) => cells.get(id)?.stop ?? []);
    const path = tile(middle, size);
    const stop = stops.length === 0 ? null : meanOf(stops);
    return [
      city.id,
      { ...middle, path, width: WHOLE.width - 4, hasRoom: false, stop, anchor: null },
    ];
  });
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}
