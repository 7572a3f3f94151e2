import type { CSSProperties, MouseEvent, ReactNode } from 'react';
import { clsx } from 'clsx';

import { toggle } from './transitions.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { change, changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Column } from './column.tsx';
import styles from './row-table.module.css';

interface RowTableRowProps<Row> {
  /** The ref of the active row; null for any other. */
  readonly rowRef: ((row: HTMLElement | null) => void) | null;
  /** null until it has arrived. */
  readonly row: Row | null;
  /** Its number among all rows, as a screen reader says it. */
  readonly number: number;
  /** Its position, and how wide its columns are. */
  readonly style: CSSProperties;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isTicked: boolean;
  readonly columns: readonly Column<Row>[];
  readonly nameOf: (row: Row) => string;
  /** How it is shown on a phone; null where there is room for columns. */
  readonly compact: ((row: Row) => ReactNode) | null;
  readonly onActivate: () => void;
}

/** One row: pressed, it opens beside the table with its evidence. */
export function RowTableRow<Row extends { readonly id: string }>(
  props: RowTableRowProps<Row>,
): ReactNode {
  const { rowRef, row, number, style, isActive, isSelected, onActivate } = props;
  const open = (event: MouseEvent): void => {
    onActivate();
    if (row !== null && !isChoosing(event)) {
      change(select(row.id));
    }
  };
  return (
    <div
      ref={rowRef}
      role="row"
      className={clsx('stack', styles.row, isSelected && styles.selected)}
      aria-rowindex={number}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      style={style}
      onClick={open}
    >
      {row === null ? (
        <Awaited columns={props.columns.length} />
      ) : (
        <RowContent {...props} row={row} />
      )}
    </div>
  );
}

/** A row that has not arrived yet: a bar in its first cell. */
function Awaited({ columns }: { readonly columns: number }): ReactNode {
  const words = useWords();
  return (
    <span role="gridcell" aria-colspan={columns + 1} className={styles.awaited}>
      <span className="visually-hidden">{words('data.row.loading')}</span>
    </span>
  );
}

function RowContent<Row extends { readonly id: string }>(
  props: RowTableRowProps<Row> & { readonly row: Row },
): ReactNode {
  const words = useWords();
  const { row, columns, compact, isTicked, nameOf } = props;
  if (compact !== null) {
    return <span role="gridcell">{compact(row)}</span>;
  }
  return (
    <>
      <span role="gridcell" aria-colindex={1}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={isTicked}
            aria-label={words('data.tick', { name: nameOf(row) })}
            onChange={changing(toggle('ticked', row.id))}
          />
        </label>
      </span>
      {columns.map((column, index) => (
        <span
          key={column.id}
          role="gridcell"
          aria-colindex={index + 2}
          className={column.isNumber === true ? styles.number : undefined}
        >
          <span className={styles.text}>{column.cell(row, words)}</span>
        </span>
      ))}
    </>
  );
}

// A press on the checkbox ticks, and one that ends a text selection is meant for copying.
function isChoosing(event: MouseEvent): boolean {
  const isTick = event.target instanceof Element && event.target.closest('label, input') !== null;
  return isTick || window.getSelection()?.isCollapsed === false;
}
