import type { Point } from '#client/canvas/layouts/box.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 2;
const STEP = 6;
const DIRECTIONS = 24;

/**
 * Where boxes of one size come to stand: each at its middle, or as near to it as none of those before it stands and the edges let it. Where
 * there is no room at all, it stands at its middle.
 */
export function apart(middles: readonly Point[], size: Size, edges: Edges): readonly Point[] {
  const placed: Point[] = [];
  for (const middle of middles) {
    const wanted = within(middle, size, edges);
    placed.push(places(wanted, size, edges).find((place) => isFree(place, placed, size)) ?? wanted);
  }
  return placed;
}

// In rings around what is wanted, the nearest first.
function places(wanted: Point, size: Size, edges: Edges): readonly Point[] {
  const farthest = Math.max(edges.right - edges.left, edges.bottom - edges.top);
  const rings = Array.from({ length: Math.ceil(farthest / STEP) }, (_, ring) => ring * STEP);
  return rings.flatMap((radius) =>
    Array.from({ length: radius === 0 ? 1 : DIRECTIONS }, (_, turn) => {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI;
      const x = wanted.x + radius * Math.cos(angle);
      return within({ x, y: wanted.y + radius * Math.sin(angle) }, size, edges);
    }),
  );
}

function isFree(place: Point, placed: readonly Point[], size: Size): boolean {
  return placed.every(
    (other) =>
      Math.abs(place.x - other.x) >= size.width + GAP ||
      Math.abs(place.y - other.y) >= size.height + GAP,
  );
}

function within({ x, y }: Point, { width, height }: Size, edges: Edges): Point {
  return {
    x: clamp(x, edges.left + width / 2, edges.right - width / 2),
    y: clamp(y, edges.top + height / 2, edges.bottom - height / 2),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
