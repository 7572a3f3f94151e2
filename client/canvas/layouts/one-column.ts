import type { Arrangement, Box, Head, Size } from './box.ts';
import type { SideGroup } from './two-sided.ts';

const ROW_GAP = 10;
/** Above a head there is air, and below it a little. */
const HEAD = { above: 22, height: 26 } as const;

/** The centre on top and all groups below it, in one column that begins at one edge: where there is room for one name beside another no more. */
export function oneColumn(centre: Size, groups: readonly SideGroup[]): Arrangement {
  const left = -centre.width / 2;
  const boxes: Box[] = [{ ...centre, x: 0, y: 0 }];
  const heads: Head[] = [];
  let bottom = centre.height / 2;
  for (const { key, items } of groups) {
    bottom += HEAD.above;
    heads.push({ id: `${key}#0`, x: left, y: bottom + HEAD.height / 2, end: 'start' });
    bottom += HEAD.height;
    for (const size of items) {
      boxes.push({ ...size, x: left + size.width / 2, y: bottom + size.height / 2 });
      bottom += size.height + ROW_GAP;
    }
  }
  return { boxes, heads, columns: [] };
}
