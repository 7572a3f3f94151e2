import type { Drawing, EntityBox, WordedHead } from '#client/canvas/drawing/drawing.ts';
import { columnPath } from '#client/canvas/drawing/line-path.ts';

const ROW_GAP = 10;
/** Above a head there is air, and below it a little. */
const HEAD = { above: 22, height: 26 } as const;
/** Lines to one box share a lane beside the column; beyond so many, lanes are used again. */
const LANES = { first: 22, step: 9, most: 5 } as const;

/**
 * The same drawing in one column, for where it is too narrow for anything else: under each head what stands there, in its order, what has no head
 * last; the lines run along the left edge, those that lead to one box together.
 */
export function inColumn(
  drawing: Drawing,
  isUnder: (box: EntityBox, head: WordedHead) => boolean,
): Drawing {
  const boxes: EntityBox[] = [];
  const heads: WordedHead[] = [];
  const left = new Set(drawing.boxes);
  let bottom = 0;
  const stand = (some: readonly EntityBox[]): void => {
    for (const box of some.toSorted((one, other) => one.x - other.x || one.y - other.y)) {
      boxes.push({ ...box, x: box.width / 2, y: bottom + box.height / 2 });
      bottom += box.height + ROW_GAP;
      left.delete(box);
    }
  };
  for (const head of drawing.heads) {
    bottom += HEAD.above;
    heads.push({ ...head, x: 0, y: bottom + HEAD.height / 2, end: 'start' });
    bottom += HEAD.height;
    stand([...left].filter((box) => isUnder(box, head)));
  }
  bottom += HEAD.above;
  stand([...left]);
  const of = `${drawing.of} column`;
  return { ...drawing, of, isColumn: true, boxes, heads, lines: linesOf(drawing, boxes) };
}

/** Whether a box stands in the layer that a head is of: those of one layer share their left edge. */
export function isInLayer(box: EntityBox, head: WordedHead): boolean {
  return Math.abs(box.x - box.width / 2 - head.x) < 1;
}

function linesOf(drawing: Drawing, boxes: readonly EntityBox[]): Drawing['lines'] {
  const at = new Map(boxes.map((box) => [box.id, box]));
  const ends = [...new Set(drawing.lines.map(({ relation }) => relation.to.id))];
  return drawing.lines.flatMap((line) => {
    const [from, to] = [at.get(line.relation.from.id), at.get(line.relation.to.id)];
    const lane = ends.indexOf(line.relation.to.id) % LANES.most;
    return from === undefined || to === undefined
      ? []
      : [{ ...line, path: columnPath(from, to, LANES.first + lane * LANES.step) }];
  });
}
