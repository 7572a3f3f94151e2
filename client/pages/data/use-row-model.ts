import {
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';

import type { DataPlace } from './route.ts';
import { type Column, shownColumns } from './column.ts';

const FEATURES = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

/** How a column's head is marked. */
export type Sorted = 'ascending' | 'descending' | 'none';

/** A column as it is shown, and whether the rows are sorted by it. */
export interface ShownColumn<Row> {
  readonly column: Column<Row>;
  readonly sorted: Sorted;
}

/** The columns in sight and the rows, as the table's model has them; the server has sorted the rows. */
export function useRowModel<Row extends { readonly id: string }>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  place: DataPlace,
): { readonly shown: readonly ShownColumn<Row>[]; readonly rows: readonly Row[] } {
  const { columns: chosen, order, isDescending } = place;
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const definitions = useMemo(
    () =>
      columns.map(({ id, order: own }) => ({
        id,
        accessorFn: (row: Row) => row.id,
        enableSorting: own !== undefined,
      })),
    [columns],
  );
  const state = useMemo(() => {
    const visible = new Set(shownColumns(columns, chosen).map(({ id }) => id));
    return {
      columnVisibility: Object.fromEntries(columns.map(({ id }) => [id, visible.has(id)])),
      sorting: columns
        .filter((column) => column.order === order)
        .map(({ id }) => ({ id, desc: isDescending })),
    };
  }, [columns, chosen, order, isDescending]);
  const table = useTable({
    features: FEATURES,
    columns: definitions,
    data: rows,
    getRowId: (row: Row) => row.id,
    manualSorting: true,
    state,
  });
  const shown = table.getVisibleLeafColumns().flatMap((model) => {
    const column = byId.get(model.id);
    const sorted = SORTED[String(model.getIsSorted())] ?? 'none';
    return column === undefined ? [] : [{ column, sorted }];
  });
  return { shown, rows: table.getRowModel().rows.map(({ original }) => original) };
}

const SORTED: Readonly<Record<string, Sorted>> = { asc: 'ascending', desc: 'descending' };
