import type { Box, Point, Size } from './box.ts';
import type { Link } from './link.ts';
import { Occupied } from './occupied.ts';
import { block } from './block.ts';
import { QuadTree } from './quad-tree.ts';

const TICKS = 260;
const COOLING = 1 - 0.001 ** (1 / TICKS);
const FRICTION = 0.6;
const GAP = 14;
const TURN = Math.PI * (3 - Math.sqrt(5));

interface Body extends Size {
  x: number;
  y: number;
  speedX: number;
  speedY: number;
}

interface Spring {
  readonly from: Body;
  readonly to: Body;
  readonly length: number;
  readonly strength: number;
  /** How much of a pull the far end takes: the one with more lines moves less. */
  readonly share: number;
}

/**
 * Lines pull, boxes push each other off, and all are drawn softly to the middle until they rest; then those that overlap
 * step aside. Nothing in it is left to chance: the same boxes and lines come to stand in the same places.
 */
export function force(sizes: readonly Size[], links: readonly Link[]): readonly Box[] {
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]));
  const knit = rest(
    sizes.filter(({ id }) => linked.has(id)),
    links,
  );
  // What no line holds would only drift outward: it stands in a block of its own, below.
  const loose = sizes.filter(({ id }) => !linked.has(id));
  const foot = Math.max(0, ...knit.map(({ y, height }) => y + height / 2)) + 3 * GAP;
  return [...knit, ...block(loose, spanOf(knit), foot)];
}

function rest(sizes: readonly Size[], links: readonly Link[]): readonly Box[] {
  const bodies = startOf(sizes);
  const springs = springsOf(bodies, links);
  const push = 4 * meanWidth(sizes);
  let heat = 1;
  for (let tick = 0; tick < TICKS; tick += 1) {
    heat -= heat * COOLING;
    pull(springs, heat);
    repel(bodies, push * heat);
    settle(bodies, heat);
  }
  return apart(bodies, links);
}

// On a spiral from the middle, in the order given: no two in one place.
function startOf(sizes: readonly Size[]): readonly Body[] {
  return sizes.map((size, index) => {
    const far = 22 * Math.sqrt(0.5 + index);
    return {
      ...size,
      x: far * Math.cos(index * TURN) * 1.4,
      y: far * Math.sin(index * TURN),
      speedX: 0,
      speedY: 0,
    };
  });
}

function springsOf(bodies: readonly Body[], links: readonly Link[]): readonly Spring[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const lines = new Map<string, number>();
  for (const { source, target } of links) {
    lines.set(source, (lines.get(source) ?? 0) + 1);
    lines.set(target, (lines.get(target) ?? 0) + 1);
  }
  return links.flatMap(({ source, target }) => {
    const [from, to] = [byId.get(source), byId.get(target)];
    if (from === undefined || to === undefined || from === to) {
      return [];
    }
    const [atSource, atTarget] = [lines.get(source) ?? 1, lines.get(target) ?? 1];
    const length = 34 + (from.width + to.width) * 0.38;
    const strength = 1 / Math.min(atSource, atTarget);
    return [{ from, to, length, strength, share: atSource / (atSource + atTarget) }];
  });
}

function pull(springs: readonly Spring[], heat: number): void {
  for (const { from, to, length, strength, share } of springs) {
    const x = to.x + to.speedX - from.x - from.speedX || 1e-3;
    const y = to.y + to.speedY - from.y - from.speedY || 1e-3;
    const distance = Math.hypot(x, y);
    const by = ((distance - length) / distance) * heat * strength;
    to.speedX -= x * by * share;
    to.speedY -= y * by * share;
    from.speedX += x * by * (1 - share);
    from.speedY += y * by * (1 - share);
  }
}

function repel(bodies: readonly Body[], push: number): void {
  const tree = new QuadTree(bodies);
  for (const body of bodies) {
    const { x, y } = tree.pushOn(body);
    body.speedX += x * push;
    body.speedY += y * push;
  }
}

// Drawn to the middle more in height than in width: a screen is wider than it is high.
function settle(bodies: readonly Body[], heat: number): void {
  for (const body of bodies) {
    body.speedX = (body.speedX - body.x * 0.035 * heat) * FRICTION;
    body.speedY = (body.speedY - body.y * 0.075 * heat) * FRICTION;
    body.x += body.speedX;
    body.y += body.speedY;
  }
}

// Those with most lines keep their places; the others stand as near to theirs as there is room.
function apart(bodies: readonly Body[], links: readonly Link[]): readonly Box[] {
  const lines = new Map<string, number>();
  for (const { source, target } of links) {
    lines.set(source, (lines.get(source) ?? 0) + 1);
    lines.set(target, (lines.get(target) ?? 0) + 1);
  }
  const occupied = new Occupied();
  const placed = new Map<string, Box>();
  const order = bodies.toSorted(
    (one, other) => (lines.get(other.id) ?? 0) - (lines.get(one.id) ?? 0),
  );
  for (const { id, width, height, x, y } of order) {
    placed.set(id, occupied.placeNear({ id, width, height }, round({ x, y }), GAP));
  }
  return bodies.flatMap(({ id }) => placed.get(id) ?? []);
}

function spanOf(boxes: readonly Box[]): { readonly left: number; readonly right: number } {
  return {
    left: Math.min(-400, ...boxes.map(({ x, width }) => x - width / 2)),
    right: Math.max(400, ...boxes.map(({ x, width }) => x + width / 2)),
  };
}

function round({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

function meanWidth(sizes: readonly Size[]): number {
  return sizes.reduce((sum, { width }) => sum + width, 0) / Math.max(1, sizes.length);
}
