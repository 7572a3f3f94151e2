import type { ReactNode } from 'react';

import type { WordKey, Words } from '#client/shared/words/words.ts';
import type { DataOrder } from './route.ts';

/** A column of one of the tables. */
export interface Column<Row> {
  /** As the address names it. */
  readonly id: string;
  readonly head: WordKey;
  /** As CSS grid says it. */
  readonly width: string;
  /** What the server sorts by when its head is pressed; without it, the column does not sort. */
  readonly order?: DataOrder;
  /** Whether the first press sorts from most to fewest. */
  readonly isMostFirst?: boolean;
  /** Whether it is shown unless the reader chooses otherwise. */
  readonly isUsual: boolean;
  readonly isNumber?: boolean;
  readonly cell: (row: Row, words: Words) => ReactNode;
}

/** The columns to show, in the table's own order; what no column is called is left out, and there is always one. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  chosen: readonly string[],
): readonly Column<Row>[] {
  const shown = columns.filter(({ id, isUsual }) =>
    chosen.length === 0 ? isUsual : chosen.includes(id),
  );
  return shown.length === 0 ? columns.slice(0, 1) : shown;
}
