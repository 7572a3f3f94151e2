import { hashKey } from '@tanstack/react-query';
import { type CSSProperties, type ReactNode, useRef } from 'react';
import { clsx } from 'clsx';

import { useNarrow } from '#client/shared/reader/use-narrow.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { type Column, shownColumns } from './column.tsx';
import { type DataRoute, sortingIn } from './route.ts';
import styles from './row-table.module.css';
import { RowTableRow } from './row-table-row.tsx';
import { entityQuestion, relationQuestion } from './table-questions.ts';
import { refine } from './transitions.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowWindow } from './use-row-window.ts';

/** What a table shows, and how. */
export interface RowTableProps<Row> {
  readonly label: string;
  readonly route: DataRoute;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly totalCount: number;
  /** What a row is called when it is ticked. */
  readonly nameOf: (row: Row) => string;
  /** How a row is shown on a phone, without columns. */
  readonly compact: (row: Row) => ReactNode;
  /** Called with the last row in sight. */
  readonly onReach: (index: number) => void;
}

const HEIGHT = { desk: 46, phone: 76 } as const;

/**
 * A table of any number of rows, of which only those in sight are drawn. A row that has not arrived yet stands as a bar, so
 * that the scroll bar is true from the start.
 */
export function RowTable<Row extends { readonly id: string }>(
  props: RowTableProps<Row>,
): ReactNode {
  const { label, route, rows, totalCount, nameOf, compact, onReach } = props;
  const isPhone = useNarrow();
  const selected = useExplorer((state) => state.selected);
  const scroller = useRef<HTMLDivElement>(null);
  const columns = shownColumns(props.columns, route.columns);
  const list = hashKey([entityQuestion(route), relationQuestion(route), route.tab]);
  const first = Math.max(
    0,
    rows.findIndex(({ id }) => id === selected),
  );
  const keys = useRowKeys({ list, count: totalCount, first, idOf: (index) => rows[index]?.id });
  const { active } = keys;
  const height = isPhone ? HEIGHT.phone : HEIGHT.desk;
  const seen = useRowWindow({ scroller, count: totalCount, height, active, list, onReach });
  const tracks = isPhone ? ONE_TRACK : tracksOf(columns.map(({ width }) => width));
  return (
    <div
      ref={scroller}
      className={clsx('card', styles.rows, isPhone && styles.narrow)}
      data-part="rows"
      role="grid"
      aria-label={label}
      aria-rowcount={totalCount + (isPhone ? 0 : 1)}
      aria-colcount={isPhone ? 1 : columns.length + 1}
      onKeyDown={keys.onKeyDown}
    >
      {!isPhone && <HeaderRow columns={columns} route={route} style={tracks} />}
      <div
        role="rowgroup"
        className={styles.body}
        style={{ height: seen.getTotalSize(), minWidth: tracks.minWidth }}
      >
        {seen.getVirtualItems().map(({ index, start }) => (
          <RowTableRow
            key={index}
            rowRef={index === active ? keys.activeRow : null}
            row={rows[index] ?? null}
            number={index + (isPhone ? 1 : 2)}
            style={{ ...tracks, height, transform: `translateY(${String(start)}px)` }}
            isActive={index === active}
            isSelected={selected !== null && rows[index]?.id === selected}
            isTicked={route.ticked.includes(rows[index]?.id ?? '')}
            columns={columns}
            nameOf={nameOf}
            compact={isPhone ? compact : null}
            onActivate={() => {
              keys.activate(index);
            }}
          />
        ))}
      </div>
    </div>
  );
}

const TICK = 40;
const ONE_TRACK = { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 } as const;

// Every row is a grid of its own: of one width in all, their columns stand in line.
function tracksOf(widths: readonly string[]) {
  return {
    gridTemplateColumns: [`${String(TICK)}px`, ...widths].join(' '),
    minWidth: widths.reduce((sum, width) => sum + Number(/\d+/.exec(width)?.[0] ?? 0), TICK),
  };
}

interface HeaderRowProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly route: DataRoute;
  /** How wide the columns are. */
  readonly style: CSSProperties;
}

const ARROWS = { ascending: '↑', descending: '↓', none: '↕' } as const;

/** The headers of the columns; those by which the server can sort are links that do. */
function HeaderRow<Row>({ columns, route, style }: HeaderRowProps<Row>): ReactNode {
  const words = useWords();
  const { by, isDescending } = sortingIn(route);
  return (
    <div role="rowgroup" className={styles.header} style={{ minWidth: style.minWidth }}>
      <div role="row" className={clsx('stack', styles.row)} aria-rowindex={1} style={style}>
        <span role="columnheader" aria-colindex={1}>
          <span className="visually-hidden">{words('data.column.tick')}</span>
        </span>
        {columns.map(({ id, header, order, isNumber, isMostFirst }, index) => {
          const isSorted = order === by;
          const sorted = !isSorted ? 'none' : isDescending ? 'descending' : 'ascending';
          const sorting = {
            by: order ?? by,
            isDescending: isSorted ? !isDescending : isMostFirst === true,
          };
          return (
            <span
              key={id}
              role="columnheader"
              aria-colindex={index + 2}
              className={isNumber === true ? styles.number : undefined}
              aria-sort={order === undefined ? undefined : sorted}
            >
              {order === undefined ? (
                words(header)
              ) : (
                <StateLink
                  className={clsx('inline', styles.sort, isSorted && styles.sorted)}
                  to={refine({ sorting })}
                >
                  {words(header)}
                  <span aria-hidden="true">{ARROWS[sorted]}</span>
                </StateLink>
              )}
            </span>
          );
        })}
      </div>
    </div>
  );
}
