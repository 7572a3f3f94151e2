import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { DataRoute } from './route.ts';
import { clearConditions } from './transitions.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import type { Column } from './column.ts';
import { RowTable } from './row-table.tsx';
import type { Pages } from './use-pages.ts';
import styles from './data-page.module.css';

interface PagedTableProps<Row> {
  readonly pages: Pages<Row>;
  readonly route: DataRoute;
  readonly label: string;
  /** What is said where nothing meets the conditions. */
  readonly empty: string;
  readonly columns: readonly Column<Row>[];
  readonly nameOf: (row: Row) => string;
  readonly brief: (row: Row) => ReactNode;
  readonly onReach: (index: number) => void;
}

/** A table while its rows come in, where they fail to, and where there are none. */
export function PagedTable<Row extends { readonly id: string }>(
  props: PagedTableProps<Row>,
): ReactNode {
  const words = useWords();
  const { pages, empty, ...table } = props;
  const { error, totalCount, rows } = pages;
  if (totalCount === null) {
    return error === null ? (
      <div className={clsx('card stack gap-4', styles.rowsWaiting)}>
        <Skeleton label={words('page.loading')} lines={12} />
      </div>
    ) : (
      <ErrorNotice error={error} />
    );
  }
  if (totalCount === 0) {
    return (
      <div className={clsx('card stack gap-4', styles.rowsEmpty)}>
        <p>{empty}</p>
        <StateLink className="button" to={clearConditions()}>
          {words('data.filters.clear')}
        </StateLink>
      </div>
    );
  }
  return (
    <>
      {error !== null && <ErrorNotice error={error} />}
      <RowTable {...table} rows={rows} totalCount={totalCount} />
    </>
  );
}
