import { type Box, isCrowding, type Point, type Size } from './box.ts';

const CELL = 96;
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Where boxes stand already, so that finding a free place stays quick among thousands. */
export class CollisionGrid {
  readonly #cells = new Map<number, Box[]>();
  /** How far out the search for a size about a point has come: all nearer is taken, and stays so. */
  readonly #turns = new Map<string, number>();

  constructor(boxes: readonly Box[] = []) {
    for (const box of boxes) {
      this.add(box);
    }
  }

  add(box: Box): void {
    for (const cell of cellsOf(box, 0)) {
      const there = this.#cells.get(cell);
      if (there === undefined) {
        this.#cells.set(cell, [box]);
      } else {
        there.push(box);
      }
    }
  }

  isFree(box: Box, gap: number): boolean {
    return cellsOf(box, gap).every((cell) =>
      (this.#cells.get(cell) ?? []).every((other) => !isCrowding(box, other, gap)),
    );
  }

  /** Puts a box at the free place nearest to a point, on a spiral that is wider than it is high, as boxes are. */
  placeNear(size: Size, at: Point, gap: number): Box {
    const reach = { x: (size.width + gap) * 0.5, y: (size.height + gap) * 0.8 };
    const search = [at.x, at.y, size.width, size.height, gap].join(' ');
    let turn = this.#turns.get(search) ?? 0;
    let box: Box = { ...size, ...at };
    while (!this.isFree(box, gap)) {
      turn += 1;
      const far = Math.sqrt(turn) * 0.7;
      box = {
        ...size,
        x: at.x + Math.cos(turn * TURN) * far * reach.x,
        y: at.y + Math.sin(turn * TURN) * far * reach.y,
      };
    }
    this.#turns.set(search, turn);
    this.add(box);
    return box;
  }
}

const CELLS_OF_A_ROW = 100_000;

function cellsOf({ x, y, width, height }: Box, gap: number): readonly number[] {
  const cells: number[] = [];
  const [left, right] = [x - width / 2 - gap, x + width / 2 + gap];
  const [top, bottom] = [y - height / 2 - gap, y + height / 2 + gap];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) {
      cells.push(row * CELLS_OF_A_ROW + column);
    }
  }
  return cells;
}
