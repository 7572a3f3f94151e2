/**
 * How many levels of lists and objects a value has, up to one more than may be. Level by level: what is nested a thousandfold is
 * found too deep after a few of them.
 */
export function valueDepth(value: unknown, most: number): number {
  let depth = 0;
  let level: unknown[] = [value];
  for (;;) {
    const inside = level.filter((one) => typeof one === 'object' && one !== null);
    if (inside.length === 0 || depth > most) {
      return depth;
    }
    depth += 1;
    level = inside.flatMap((one): unknown[] => Object.values(one));
  }
}
