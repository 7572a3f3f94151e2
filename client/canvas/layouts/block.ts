import type { Box, Size } from './box.ts';

const GAP = { across: 18, down: 14 } as const;

/** Boxes one after the other, in as many lines as they need between two edges, from a height downward. */
export function block(
  sizes: readonly Size[],
  { left, right }: { readonly left: number; readonly right: number },
  top: number,
): readonly Box[] {
  let x = left;
  let line = top;
  let highest = 0;
  return sizes.map((size) => {
    if (x > left && x + size.width > right) {
      x = left;
      line += highest + GAP.down;
      highest = 0;
    }
    const box = { ...size, x: x + size.width / 2, y: line + size.height / 2 };
    x += size.width + GAP.across;
    highest = Math.max(highest, size.height);
    return box;
  });
}

/** How wide a block is to be so that all of it is about as much wider than high as a screen is. */
export function goodWidth(sizes: readonly Size[]): number {
  const area = sizes.reduce(
    (sum, { width, height }) => sum + (width + GAP.across) * (height + GAP.down),
    0,
  );
  return Math.max(640, Math.sqrt(area * 2.2), ...sizes.map(({ width }) => width));
}
