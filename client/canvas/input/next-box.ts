import type { Box } from '#client/canvas/layouts/box.ts';

export type Heading = 'left' | 'right' | 'up' | 'down';

/** The box that an arrow key leads to: the nearest that lies more that way than aside; null where there is none. */
export function nextBox(boxes: readonly Box[], from: Box, heading: Heading): Box | null {
  const candidates = boxes
    .filter((box) => box.id !== from.id)
    .map((box) => ({ box, ...offsets(from, box, heading) }))
    .filter(({ ahead, aside }) => ahead > 1 && aside < ahead * 4)
    .toSorted((one, other) => one.ahead + one.aside * 2 - (other.ahead + other.aside * 2));
  return candidates[0]?.box ?? null;
}

function offsets(from: Box, to: Box, heading: Heading): { ahead: number; aside: number } {
  const x = to.x - from.x;
  const y = to.y - from.y;
  switch (heading) {
    case 'left':
      return { ahead: -x, aside: Math.abs(y) };
    case 'right':
      return { ahead: x, aside: Math.abs(y) };
    case 'up':
      return { ahead: -y, aside: Math.abs(x) };
    case 'down':
      return { ahead: y, aside: Math.abs(x) };
  }
}
