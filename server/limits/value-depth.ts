/** How many levels of lists and objects a value has, level by level: what is nested a thousandfold is measured without a thousand calls. */
export function valueDepth(value: unknown): number {
  let depth = 0;
  let level: unknown[] = [value];
  for (;;) {
    const inside = level.filter((one) => typeof one === 'object' && one !== null);
    if (inside.length === 0) {
      return depth;
    }
    depth += 1;
    level = inside.flatMap((one) => Object.values(one ?? {}));
  }
}
