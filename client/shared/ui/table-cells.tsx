import type { ReactNode } from 'react';

import styles from './table-cells.module.css';

interface TableColumn<Item, Id extends string> {
  readonly id: Id;
  readonly isFilled: (row: Item) => boolean;
  readonly Cell: (props: { readonly row: Item }) => ReactNode;
}

interface TableCellsProps<Item, Id extends string> {
  readonly row: Item;
  readonly columns: readonly TableColumn<Item, Id>[];
  /** What a column is called: on a phone it stands before each of its cells. */
  readonly labelOf: (id: Id) => string;
  /** What is said where a cell is empty, for those who do not see the dash. */
  readonly notSaid: string;
}

/** The cells of a row: its name heads it, and what nobody says is a dash. */
export function TableCells<Item, Id extends string>({
  row,
  columns,
  labelOf,
  notSaid,
}: TableCellsProps<Item, Id>): ReactNode {
  return columns.map(({ id, isFilled, Cell }) => {
    const content = isFilled(row) ? <Cell row={row} /> : <NotSaid>{notSaid}</NotSaid>;
    return id === 'name' ? (
      <th key={id} scope="row">
        {content}
      </th>
    ) : (
      <td key={id} data-label={labelOf(id)} data-empty={isFilled(row) ? undefined : ''}>
        <div>{content}</div>
      </td>
    );
  });
}

function NotSaid({ children }: { readonly children: string }): ReactNode {
  return (
    <>
      <span className={styles.notSaid} aria-hidden="true">
        —
      </span>
      <span className="visually-hidden">{children}</span>
    </>
  );
}
