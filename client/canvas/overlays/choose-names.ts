import { type Box, type Head, isCrowding, type Point } from '#client/canvas/layouts/box.ts';

/** A mark that may bear a name. */
export interface Mark extends Box {
  readonly name: string;
  /** The greater, the sooner it gets its name. */
  readonly weight: number;
}

/** A name at its place: the middle of its words, on the screen but for how the reader has moved the drawing. */
export interface PlacedName extends Box {
  readonly name: string;
}

/** A head over some of the marks; `end` says which side of x its words stand on. */
interface WordedHead extends Head {
  readonly label: string;
}

interface Scale {
  readonly zoom: number;
  readonly widthOf: (name: string) => number;
  /** Words that stand there already, as large on the screen as `headScale` says. */
  readonly heads?: readonly WordedHead[];
  readonly headScale?: number;
  /** Where names turn away from, as from the middle of rings; without it they stand at the right where they can. */
  readonly awayFrom?: Point;
}

const LINE = 15;
const CLEARANCE = 3;
/** So many of the weightiest may stand over other marks where there is no free place. */
const FOREMOST = 8;
const MOST_NAMES = 260;
const CELL = 64;

/**
 * Which marks get their names, and where: the weightiest first, each beside its mark where it touches no other name and no
 * mark. Depends on how close the reader is and not on which part is in sight, so that no name jumps while the drawing is moved.
 */
export function chooseNames(
  marks: readonly Mark[],
  { zoom, widthOf, heads = [], headScale = 1, awayFrom }: Scale,
): readonly PlacedName[] {
  const onScreen = marks.map((mark) => ({
    ...mark,
    x: mark.x * zoom,
    y: mark.y * zoom,
    width: mark.width * zoom,
    height: mark.height * zoom,
  }));
  const headBoxes = heads.map((head) => headBox(head, { zoom, widthOf, headScale }));
  const taken = takenBy(onScreen, headBoxes);
  const middle = awayFrom && { x: awayFrom.x * zoom, y: awayFrom.y * zoom };
  const names: PlacedName[] = [];
  const order = onScreen.toSorted((one, other) => other.weight - one.weight);
  for (const [rank, mark] of order.entries()) {
    if (names.length >= MOST_NAMES) {
      break;
    }
    const places = outward(placesBeside(mark, widthOf(mark.name)), mark, middle);
    const free =
      places.find((place) => taken.isFree(place, mark.id, ['mark', 'name'])) ??
      (rank < FOREMOST
        ? places.find((place) => taken.isFree(place, mark.id, ['name']))
        : undefined);
    if (free !== undefined) {
      taken.add(free, 'name');
      names.push({ ...free, name: mark.name });
    }
  }
  return names;
}

function takenBy(marks: readonly Box[], words: readonly Box[]): Taken {
  const taken = new Taken();
  for (const mark of marks) {
    taken.add(mark, 'mark');
  }
  for (const word of words) {
    taken.add(word, 'name');
  }
  return taken;
}

/** Which heads are written where all are as large as they can be read: each that touches none before it. */
export function chooseHeads<H extends WordedHead>(
  heads: readonly H[],
  { zoom, widthOf }: Pick<Scale, 'zoom' | 'widthOf'>,
): readonly H[] {
  const taken = new Taken();
  return heads.filter((head) => {
    const box = headBox(head, { zoom, widthOf, headScale: 1 });
    const isFree = taken.isFree(box, head.id, ['name']);
    if (isFree) {
      taken.add(box, 'name');
    }
    return isFree;
  });
}

function headBox(
  { id, x, y, end, label }: WordedHead,
  { zoom, widthOf, headScale }: Required<Pick<Scale, 'zoom' | 'widthOf' | 'headScale'>>,
): Box {
  const width = widthOf(label) * headScale;
  const aside = end === 'end' ? -width / 2 : width / 2;
  return { id, x: x * zoom + aside, y: y * zoom, width, height: LINE * headScale };
}

// What stands in a ring has its name on the side that looks out of it, so that names go round with it.
function outward(
  places: readonly Box[],
  { x, y }: Point,
  middle: Point | undefined,
): readonly Box[] {
  if (middle === undefined) {
    return places;
  }
  const out = (place: Point): number =>
    ((place.x - x) * (x - middle.x)) / (Math.abs(place.x - x) || 1) +
    ((place.y - y) * (y - middle.y)) / (Math.abs(place.y - y) || 1);
  return places.toSorted((one, other) => out(other) - out(one));
}

function placesBeside({ id, x, y, width, height }: Box, across: number): readonly Box[] {
  const aside = width / 2 + across / 2 + 4;
  const below = height / 2 + LINE / 2 + 2;
  const places: readonly Point[] = [
    { x: x + aside, y },
    { x, y: y + below },
    { x: x - aside, y },
    { x, y: y - below },
  ];
  return places.map((place) => ({ id, ...place, width: across, height: LINE }));
}

type Kind = 'mark' | 'name';

// What stands where on the screen, by cells.
class Taken {
  readonly #cells = new Map<number, { readonly box: Box; readonly kind: Kind }[]>();

  add(box: Box, kind: Kind): void {
    for (const cell of cellsOf(box)) {
      const there = this.#cells.get(cell);
      if (there === undefined) {
        this.#cells.set(cell, [{ box, kind }]);
      } else {
        there.push({ box, kind });
      }
    }
  }

  isFree(place: Box, own: string, kinds: readonly Kind[]): boolean {
    return cellsOf(place).every((cell) =>
      (this.#cells.get(cell) ?? []).every(
        ({ box, kind }) =>
          !kinds.includes(kind) ||
          (kind === 'mark' && box.id === own) ||
          !isCrowding(place, box, kind === 'name' ? CLEARANCE : 0),
      ),
    );
  }
}

const ROW_OF_CELLS = 100_000;

function cellsOf({ x, y, width, height }: Box): readonly number[] {
  const cells: number[] = [];
  const lastColumn = Math.floor((x + width / 2 + CLEARANCE) / CELL);
  const lastRow = Math.floor((y + height / 2 + CLEARANCE) / CELL);
  for (
    let column = Math.floor((x - width / 2 - CLEARANCE) / CELL);
    column <= lastColumn;
    column += 1
  ) {
    for (let row = Math.floor((y - height / 2 - CLEARANCE) / CELL); row <= lastRow; row += 1) {
      cells.push(row * ROW_OF_CELLS + column);
    }
  }
  return cells;
}
