import { useMemo } from 'react';

import { type Column, shownColumns } from './column.ts';
import { type DataRoute, sortingIn } from './route.ts';

/** How a column's header is marked. */
export type Sorted = 'ascending' | 'descending' | 'none';

/** A column as it is shown, and whether the rows are sorted by it. */
export interface ShownColumn<Row> {
  readonly column: Column<Row>;
  readonly sorted: Sorted;
}

/** The columns in sight; the server has sorted the rows. */
export function useShownColumns<Row>(
  columns: readonly Column<Row>[],
  route: DataRoute,
): readonly ShownColumn<Row>[] {
  const { columns: chosen } = route;
  const { by, isDescending } = sortingIn(route);
  return useMemo(
    () =>
      shownColumns(columns, chosen).map((column) => ({
        column,
        sorted: column.order !== by ? 'none' : isDescending ? 'descending' : 'ascending',
      })),
    [columns, chosen, by, isDescending],
  );
}
