import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { StateLink } from '#client/shared/ui/state-link.tsx';
import { TableCells } from '#client/shared/ui/table-cells.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { adjustProgress, type ProgressRoute } from './route.ts';
import type { BoardRowFact } from './row-fields.ts';
import { RowsFrame } from './rows-frame.tsx';
import { type Column, COLUMNS } from './table-cells.tsx';
import styles from './table-view.module.css';
import { useRows } from './use-rows.ts';

interface TableViewProps {
  readonly route: ProgressRoute;
}

/** Works in rows, each with what the plan said, what is said now, and by which paper. */
export function TableView({ route }: TableViewProps): ReactNode {
  const words = useWords();
  const pages = useRows(route);
  return (
    <RowsFrame route={route} pages={pages}>
      <div className={clsx('card', styles.frame)}>
        <table className={styles.table} aria-label={words('progress.table')}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <Header key={column.id} column={column} route={route} />
              ))}
            </tr>
          </thead>
          <tbody>
            {pages.rows.map((row) => (
              <Row key={row.entity.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </RowsFrame>
  );
}

interface HeaderProps extends TableViewProps {
  readonly column: Column;
}

/** A press orders by the column; another one turns the order round. */
function Header({ column: { id, by }, route }: HeaderProps): ReactNode {
  const words = useWords();
  const isChosen = route.by === by;
  const isDescending = isChosen ? !route.isDescending : false;
  return (
    <th
      scope="col"
      aria-sort={isChosen ? (route.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <StateLink to={adjustProgress({ by, isDescending })}>
        {words(`progress.column.${id}`)}
        {isChosen && <span aria-hidden="true">{route.isDescending ? ' ↓' : ' ↑'}</span>}
      </StateLink>
    </th>
  );
}

function Row({ row }: { readonly row: BoardRowFact }): ReactNode {
  const words = useWords();
  return (
    <tr>
      <TableCells
        row={row}
        columns={COLUMNS}
        labelOf={(id) => words(`progress.column.${id}`)}
        notSaid={words('progress.notSaid')}
      />
    </tr>
  );
}
