import { type Box, type Link, neighboursOf, type Point, type Size } from './box.ts';
import { CollisionGrid } from './collision-grid.ts';

const GAP = 12;
const REACH = 120;

/** Finds places for new boxes near what they are joined to, outward from the middle; what stands keeps its place. */
export function grow(
  standing: readonly Box[],
  arriving: readonly Size[],
  links: readonly Link[],
): readonly Box[] {
  const neighbours = neighboursOf(links);
  const occupied = new CollisionGrid(standing);
  const known = new Map<string, Point>(standing.map((box) => [box.id, box]));
  const middle = meanOf(standing);
  const added = arriving.map((size) => {
    const joined = (neighbours.get(size.id) ?? []).flatMap((id) => known.get(id) ?? []);
    const anchor = joined.length === 0 ? middle : meanOf(joined);
    const x = anchor.x - middle.x;
    const y = anchor.y - middle.y;
    const far = Math.hypot(x, y);
    const onward = far < 1 ? { x: 0, y: 0 } : { x: (x / far) * REACH, y: (y / far) * REACH };
    const at = { x: Math.round(anchor.x + onward.x), y: Math.round(anchor.y + onward.y) };
    const box = occupied.placeNear(size, at, GAP);
    known.set(size.id, box);
    return box;
  });
  return [...standing, ...added];
}

function meanOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
