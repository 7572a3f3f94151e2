import { hashKey } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { clsx } from 'clsx';

import type { DataRoute } from './route.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import type { Column } from './column.ts';
import styles from './row-table.module.css';
import { RowTableHead } from './row-table-head.tsx';
import { RowTableRow } from './row-table-row.tsx';
import { useIsPhone } from './use-is-phone.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useShownColumns } from './use-shown-columns.ts';
import { entityQuestion, relationQuestion } from './table-questions.ts';
import { useRowWindow } from './use-row-window.ts';

interface RowTableProps<Row> {
  readonly label: string;
  readonly route: DataRoute;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly totalCount: number;
  /** What a row is called when it is ticked. */
  readonly nameOf: (row: Row) => string;
  /** How a row is told on a phone. */
  readonly brief: (row: Row) => ReactNode;
  /** Told the last row that is looked at. */
  readonly onReach: (index: number) => void;
}

const HEIGHT = { desk: 46, phone: 76 } as const;

/**
 * A table of any number of rows, of which only those in sight are drawn. What has not come yet stands as a quiet bar, so that
 * the scroll bar is true from the start.
 */
export function RowTable<Row extends { readonly id: string }>(
  props: RowTableProps<Row>,
): ReactNode {
  const { label, route, columns, totalCount, nameOf, brief, onReach } = props;
  const isPhone = useIsPhone();
  const selected = useExplorer((state) => state.selected);
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useShownColumns(columns, route);
  const { rows } = props;
  const list = hashKey([entityQuestion(route), relationQuestion(route), route.tab]);
  const first = Math.max(
    0,
    rows.findIndex(({ id }) => id === selected),
  );
  const keys = useRowKeys({ list, count: totalCount, first, idOf: (index) => rows[index]?.id });
  const { active } = keys;
  const height = isPhone ? HEIGHT.phone : HEIGHT.desk;
  const seen = useRowWindow({ scroller, count: totalCount, height, active, list, onReach });
  const tracks = isPhone ? BRIEF : tracksOf(shown.map(({ column }) => column.width));
  return (
    <div
      ref={scroller}
      className={clsx('card', styles.rows, isPhone && styles.narrow)}
      data-part="rows"
      role="grid"
      aria-label={label}
      aria-rowcount={totalCount + (isPhone ? 0 : 1)}
      aria-colcount={isPhone ? 1 : shown.length + 1}
      onKeyDown={keys.onKeyDown}
    >
      {!isPhone && <RowTableHead shown={shown} route={route} style={tracks} />}
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
            columns={shown}
            nameOf={nameOf}
            brief={isPhone ? brief : null}
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
const BRIEF = { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 } as const;

// Every row is a grid of its own: of one width in all, their columns stand in line.
function tracksOf(widths: readonly string[]) {
  return {
    gridTemplateColumns: [`${String(TICK)}px`, ...widths].join(' '),
    minWidth: widths.reduce((sum, width) => sum + Number(/\d+/.exec(width)?.[0] ?? 0), TICK),
  };
}
