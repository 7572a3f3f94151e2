import type { Point } from './box.ts';

/** How far away, for its size, a crowd must be to push as one. */
const FAR_ENOUGH = 0.81;
const NEAREST = 30;

interface Crowd {
  readonly size: number;
  readonly parts: (Crowd | null)[];
  readonly left: number;
  readonly top: number;
  /** The sum of its members' places; their mean once it is told. */
  x: number;
  y: number;
  count: number;
  member: Point | null;
}

/** Points by where they are, so that what is far away is reckoned with as one crowd (Barnes and Hut). */
export class QuadTree {
  readonly #root: Crowd;

  constructor(points: readonly Point[]) {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const left = Math.min(0, ...xs);
    const top = Math.min(0, ...ys);
    const size = Math.max(1, Math.max(0, ...xs) - left, Math.max(0, ...ys) - top) + 1;
    this.#root = crowd(left, top, size);
    for (const point of points) {
      insert(this.#root, point);
    }
  }

  /** How all others together push a point off: each by the inverse of its distance. */
  pushOn(point: Point): Point {
    const push = { x: 0, y: 0 };
    const open: Crowd[] = [this.#root];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next.count === 0 || next.member === point) {
        continue;
      }
      const x = point.x - next.x / next.count;
      const y = point.y - next.y / next.count;
      const square = x * x + y * y;
      if (next.member !== null || next.size * next.size < square * FAR_ENOUGH) {
        const by = next.count / Math.max(square, NEAREST);
        push.x += x * by;
        push.y += y * by;
      } else {
        open.push(...next.parts.filter((part) => part !== null));
      }
    }
    return push;
  }
}

function crowd(left: number, top: number, size: number): Crowd {
  return { left, top, size, parts: [null, null, null, null], x: 0, y: 0, count: 0, member: null };
}

function insert(root: Crowd, point: Point): void {
  let at = root;
  for (;;) {
    const earlier = at.member;
    at.x += point.x;
    at.y += point.y;
    at.count += 1;
    if (at.count === 1) {
      at.member = point;
      return;
    }
    // Two in one place would be parted for ever.
    if (at.size < 1e-2) {
      return;
    }
    at.member = null;
    if (earlier !== null) {
      const part = partFor(at, earlier);
      part.x += earlier.x;
      part.y += earlier.y;
      part.count += 1;
      part.member = earlier;
    }
    at = partFor(at, point);
  }
}

function partFor(whole: Crowd, { x, y }: Point): Crowd {
  const half = whole.size / 2;
  const isRight = x >= whole.left + half;
  const isLow = y >= whole.top + half;
  const index = Number(isRight) + 2 * Number(isLow);
  const known = whole.parts[index];
  if (known !== null && known !== undefined) {
    return known;
  }
  const part = crowd(whole.left + (isRight ? half : 0), whole.top + (isLow ? half : 0), half);
  whole.parts[index] = part;
  return part;
}
