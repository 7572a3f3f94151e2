import type { ReactNode } from 'react';

import styles from './printed-table.module.css';

interface PrintedTableProps {
  readonly heads: readonly string[];
  /** How wide each column is, as parts of the paper's width. */
  readonly widths: readonly number[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly ReactNode[];
    /** What stands across all columns above the row, where a group begins. */
    readonly group?: ReactNode;
  }[];
}

/** A table on paper: its heads stand again on each sheet, no row is broken. */
export function PrintedTable({ heads, widths, rows }: PrintedTableProps): ReactNode {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return (
    <table className={styles.table}>
      <colgroup>
        {widths.map((width, index) => (
          <col key={heads[index]} style={{ width: `${String((100 * width) / all)}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ key, cells, group }) => (
        <tbody key={key}>
          {group !== undefined && (
            <tr className={styles.group}>
              <th colSpan={heads.length} scope="rowgroup">
                {group}
              </th>
            </tr>
          )}
          <tr>
            {cells.map((cell, index) => (
              <td key={heads[index]}>{cell}</td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
