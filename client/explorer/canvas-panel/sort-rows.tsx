import { type ReactNode, useState } from 'react';

import styles from './entity-list.module.css';

/** By what the rows of a table are sorted: the place of its column, and whether from the end. */
interface Order {
  readonly column: number;
  readonly isDown: boolean;
}

/** Rows in the order that the reader chose at the heads of a table; as they come, until one is pressed. */
interface Sorted<Row> {
  readonly rows: readonly Row[];
  /** The head of a column, pressed to sort by it, then the other way round. */
  readonly head: (column: number, label: string) => ReactNode;
}

/** Sorts rows by what each column holds, as text in the reader's language. */
export function useSorted<Row>(
  rows: readonly Row[],
  columns: readonly ((row: Row) => string)[],
  language: string,
): Sorted<Row> {
  const [order, setOrder] = useState<Order | null>(null);
  const textOf = order === null ? undefined : columns[order.column];
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const sorted =
    order === null || textOf === undefined
      ? rows
      : rows.toSorted((a, b) => compare(textOf(a), textOf(b)) * (order.isDown ? -1 : 1));
  const head = (column: number, label: string): ReactNode => {
    const isBy = order?.column === column;
    return (
      <th
        key={column}
        scope="col"
        aria-sort={isBy ? (order.isDown ? 'descending' : 'ascending') : undefined}
      >
        <button
          type="button"
          className={styles.sort}
          onClick={() => {
            setOrder({ column, isDown: isBy && !order.isDown });
          }}
        >
          {label}
        </button>
      </th>
    );
  };
  return { rows: sorted, head };
}
