import type { CSSProperties, ReactNode } from 'react';
import { clsx } from 'clsx';

import { refine } from './transitions.ts';
import { type DataRoute, sortingIn } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import type { ShownColumn, Sorted } from './use-shown-columns.ts';
import styles from './row-table.module.css';

interface RowTableHeadProps<Row> {
  readonly shown: readonly ShownColumn<Row>[];
  readonly route: DataRoute;
  /** How wide the columns are. */
  readonly style: CSSProperties;
}

const ARROWS: Readonly<Record<Sorted, string>> = { ascending: '↑', descending: '↓', none: '↕' };

/** The heads of the columns; those by which the server can sort are links that do. */
export function RowTableHead<Row>({ shown, route, style }: RowTableHeadProps<Row>): ReactNode {
  const words = useWords();
  return (
    <div role="rowgroup" className={styles.header} style={{ minWidth: style.minWidth }}>
      <div role="row" className={clsx('stack', styles.row)} aria-rowindex={1} style={style}>
        <span role="columnheader" aria-colindex={1}>
          <span className="visually-hidden">{words('data.column.tick')}</span>
        </span>
        {shown.map((head, index) => (
          <span
            key={head.column.id}
            role="columnheader"
            aria-colindex={index + 2}
            className={head.column.isNumber === true ? styles.number : undefined}
            aria-sort={head.column.order === undefined ? undefined : head.sorted}
          >
            <Head head={head} route={route} />
          </span>
        ))}
      </div>
    </div>
  );
}

interface HeadProps<Row> {
  readonly head: ShownColumn<Row>;
  readonly route: DataRoute;
}

function Head<Row>({ head, route }: HeadProps<Row>): ReactNode {
  const words = useWords();
  const { column, sorted } = head;
  const name = words(column.head);
  if (column.order === undefined) {
    return name;
  }
  const sorting = sortingIn(route);
  const isFirst = sorting.by !== column.order;
  const isDescending = isFirst ? column.isMostFirst === true : !sorting.isDescending;
  return (
    <StateLink
      className={clsx('inline', styles.sort, sorted !== 'none' && styles.sorted)}
      to={refine({ sorting: { by: column.order, isDescending } })}
    >
      {name}
      <span aria-hidden="true">{ARROWS[sorted]}</span>
    </StateLink>
  );
}
