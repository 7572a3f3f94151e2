import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

import { type Box, type Link, neighboursOf, type Size } from './box.ts';
import { CollisionGrid } from './collision-grid.ts';
import { block } from './rows.ts';

const TICKS = 300;
const GAP = 14;

/** A box on its way to its place. */
interface Body extends Size, SimulationNodeDatum {}

/**
 * Lines pull, boxes push each other off, and all are drawn softly to the middle until they rest; then those that overlap
 * step aside. Nothing in it is left to chance: the same boxes and lines come to stand in the same places.
 */
export function force(sizes: readonly Size[], links: readonly Link[]): readonly Box[] {
  const ids = new Set(sizes.map(({ id }) => id));
  const lines = links.filter(
    ({ source, target }) => source !== target && ids.has(source) && ids.has(target),
  );
  const linked = new Set(lines.flatMap(({ source, target }) => [source, target]));
  const knit = rest(
    sizes.filter(({ id }) => linked.has(id)),
    lines,
  );
  // What no line holds would only drift outward: it stands in a block of its own, below.
  const loose = sizes.filter(({ id }) => !linked.has(id));
  const foot = Math.max(0, ...knit.map(({ y, height }) => y + height / 2)) + 3 * GAP;
  return [...knit, ...block(loose, spanOf(knit), foot)];
}

function rest(sizes: readonly Size[], links: readonly Link[]): readonly Box[] {
  // Written out, since d3-force works half as fast on spread copies.
  const bodies = sizes.map(({ id, width, height }): Body => ({ id, width, height }));
  const widths = new Map(sizes.map(({ id, width }) => [id, width]));
  const springs = forceLink<Body, SimulationLinkDatum<Body> & { length: number }>(
    links.map(({ source, target }) => ({
      source,
      target,
      length: 34 + ((widths.get(source) ?? 0) + (widths.get(target) ?? 0)) * 0.38,
    })),
  )
    .id(({ id }) => id)
    .distance(({ length }) => length);
  forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force('lines', springs)
    .force('push', forceManyBody().strength(-4 * meanWidth(sizes)))
    // Drawn to the middle more in height than in width: a screen is wider than it is high.
    .force('across', forceX(0).strength(0.035))
    .force('down', forceY(0).strength(0.075))
    .tick(TICKS);
  return apart(bodies, links);
}

// forceCollide knows circles only, and a name is a wide rectangle. Those with most lines keep their places; the others stand
// as near to theirs as there is room.
function apart(bodies: readonly Body[], links: readonly Link[]): readonly Box[] {
  const neighbours = neighboursOf(links);
  const linesOf = ({ id }: Body): number => neighbours.get(id)?.length ?? 0;
  const occupied = new CollisionGrid();
  const placed = new Map<string, Box>();
  for (const { id, width, height, x = 0, y = 0 } of bodies.toSorted(
    (one, other) => linesOf(other) - linesOf(one),
  )) {
    const at = { x: Math.round(x), y: Math.round(y) };
    placed.set(id, occupied.placeNear({ id, width, height }, at, GAP));
  }
  return bodies.flatMap(({ id }) => placed.get(id) ?? []);
}

function spanOf(boxes: readonly Box[]): { readonly left: number; readonly right: number } {
  return {
    left: Math.min(-400, ...boxes.map(({ x, width }) => x - width / 2)),
    right: Math.max(400, ...boxes.map(({ x, width }) => x + width / 2)),
  };
}

function meanWidth(sizes: readonly Size[]): number {
  return sizes.reduce((sum, { width }) => sum + width, 0) / Math.max(1, sizes.length);
}
