import { type Box, type Link, neighboursOf, type Size } from './box.ts';
import { CollisionGrid } from './collision-grid.ts';

const GAP = 12;
const TIGHTEST = 130;
const GROWTH = 24;
const FLATNESS = 0.72;

/** One in the middle, around it what is one step away, then two steps, and so on; last what no line leads to. */
export function rings(
  centre: string,
  sizes: readonly Size[],
  links: readonly Link[],
): readonly Box[] {
  const neighbours = neighboursOf(links);
  const byId = new Map(sizes.map((size) => [size.id, size]));
  const occupied = new CollisionGrid();
  const placed: Box[] = [];
  let radius = 0;
  for (const ring of ringsOf(centre, sizes, neighbours)) {
    const items = ring.flatMap((id) => byId.get(id) ?? []);
    const drawn =
      placed.length === 0
        ? { boxes: items.map((size) => ({ ...size, x: 0, y: 0 })), radius: 0 }
        : drawRing(items, occupied, radius);
    for (const box of drawn.boxes) {
      occupied.add(box);
    }
    placed.push(...drawn.boxes);
    radius = drawn.radius;
  }
  return placed;
}

// Each ring in the order of the one inside it, so that what hangs together stands together.
function ringsOf(
  centre: string,
  sizes: readonly Size[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const rest = new Set(sizes.map(({ id }) => id));
  const found: string[][] = [];
  let ring = [centre];
  while (ring.length > 0) {
    found.push(ring);
    for (const id of ring) {
      rest.delete(id);
    }
    const next = ring.flatMap((id) => neighbours.get(id) ?? []).filter((id) => rest.has(id));
    ring = [...new Set(next)];
  }
  return rest.size === 0 ? found : [...found, [...rest]];
}

function drawRing(
  items: readonly Size[],
  occupied: CollisionGrid,
  inner: number,
): { readonly boxes: readonly Box[]; readonly radius: number } {
  // No ring can be tighter than its boxes laid end to end, each by the lesser of its sides.
  const least = items.reduce((sum, { width, height }) => sum + Math.min(width, height) + GAP, 0);
  const start = Math.max(inner + TIGHTEST, least / (2 * Math.PI));
  for (let radius = start; ; radius += Math.max(GROWTH, radius * 0.05)) {
    const boxes = fitRing(items, occupied, radius);
    if (boxes !== null) {
      return { boxes, radius };
    }
  }
}

// Steps along the ring until each has room, then shares what is left of the turn among the gaps; null where it is too tight.
function fitRing(
  items: readonly Size[],
  occupied: CollisionGrid,
  radius: number,
): readonly Box[] | null {
  const at = (size: Size, angle: number): Box => ({
    ...size,
    x: Math.round(Math.sin(angle) * radius),
    y: Math.round(-Math.cos(angle) * radius * FLATNESS),
  });
  const step = 8 / radius;
  const angles: number[] = [];
  const ring = new CollisionGrid();
  let angle = 0;
  for (const size of items) {
    while (!ring.isFree(at(size, angle), GAP) || !occupied.isFree(at(size, angle), GAP)) {
      angle += step;
      if (angle > 2 * Math.PI) {
        return null;
      }
    }
    ring.add(at(size, angle));
    angles.push(angle);
  }
  return (
    spread(items, angles, { at, occupied }) ??
    items.map((size, index) => at(size, angles[index] ?? 0))
  );
}

interface Ring {
  readonly at: (size: Size, angle: number) => Box;
  /** What stands in the rings within. */
  readonly occupied: CollisionGrid;
}

// Evenly wider, if that leaves all of them free: the ring then closes instead of ending somewhere.
function spread(
  items: readonly Size[],
  angles: readonly number[],
  { at, occupied }: Ring,
): readonly Box[] | null {
  const last = angles.at(-1) ?? 0;
  const share = last === 0 ? 1 : (2 * Math.PI * (1 - 1 / (items.length + 1))) / last;
  const boxes = items.map((size, index) => at(size, (angles[index] ?? 0) * Math.max(1, share)));
  const ring = new CollisionGrid();
  const areFree = boxes.every((box) => {
    const isFree = ring.isFree(box, GAP / 2) && occupied.isFree(box, GAP / 2);
    ring.add(box);
    return isFree;
  });
  return areFree ? boxes : null;
}
