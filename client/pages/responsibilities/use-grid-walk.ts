import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** A cell by its row and column; 0 is the headers. */
export type Cell = readonly [row: number, column: number];

/** What a grid and its cells need, so that arrow keys move through it and Tab passes it in one step. */
export interface GridWalk {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  /** 0 for the one cell that Tab comes to. */
  readonly stop: (row: number, column: number) => 0 | -1;
}

/** Moves the focus through a grid by arrow keys, Home and End. A cell has data-cell="row,column"; the focus goes to its link, or to itself. */
export function useGridWalk(rows: number, columns: number): GridWalk {
  const [[row, column], setActive] = useState<Cell>([1, 1]);
  const last: Cell = [rows, columns];
  const active: Cell = [Math.min(row, rows), Math.min(column, columns)];
  return {
    stop: (ofRow, ofColumn) => (ofRow === active[0] && ofColumn === active[1] ? 0 : -1),
    onFocus: (event) => {
      const focused = cellOf(event.target);
      if (focused !== null) {
        setActive(focused);
      }
    },
    onKeyDown: (event) => {
      const from = cellOf(event.target);
      const to = from === null ? null : nextCell(event, from, last);
      if (to !== null) {
        event.preventDefault();
        focusCell(event.currentTarget, to);
      }
    },
  };
}

function nextCell(
  { key, ctrlKey }: KeyboardEvent,
  [row, column]: Cell,
  [rows, columns]: Cell,
): Cell | null {
  switch (key) {
    case 'ArrowLeft':
      return [row, Math.max(column - 1, 0)];
    case 'ArrowRight':
      return [row, Math.min(column + 1, columns)];
    case 'ArrowUp':
      return [Math.max(row - 1, 0), column];
    case 'ArrowDown':
      return [Math.min(row + 1, rows), column];
    case 'Home':
      return [ctrlKey ? 0 : row, 0];
    case 'End':
      return [ctrlKey ? rows : row, columns];
    default:
      return null;
  }
}

function cellOf(target: EventTarget): Cell | null {
  const cell = target instanceof Element ? target.closest('[data-cell]') : null;
  const [row, column] = (cell?.getAttribute('data-cell') ?? '').split(',').map(Number);
  return cell === null || row === undefined || column === undefined ? null : [row, column];
}

function focusCell(grid: HTMLElement, [row, column]: Cell): void {
  const cell = grid.querySelector(`[data-cell="${String(row)},${String(column)}"]`);
  const target = cell?.querySelector('a') ?? cell;
  if (target instanceof HTMLElement) {
    target.focus();
  }
}
