import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { select } from '#client/shared/routing/navigate.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import type { BoardFact } from './board-query.ts';
import { datesAtFirst, datesNow, readDates } from './read-progress.ts';
import type { ProgressRoute } from './route.ts';
import type { BoardRowFact } from './row-fields.ts';
import { RowsFrame } from './rows-frame.tsx';
import { RuleMarks } from './rule-marks.tsx';
import { axisOf, placeOfDay, type Stretch, stretchOf, type TimeAxis } from './time-axis.ts';
import styles from './time-view.module.css';
import { useRows } from './use-rows.ts';

interface TimeViewProps {
  readonly board: BoardFact;
  readonly route: ProgressRoute;
}

/** Works along time: a row each, from its start to its end as first said and as said now. */
export function TimeView({ board, route }: TimeViewProps): ReactNode {
  const words = useWords();
  const pages = useRows(route);
  const { datedCount, total, date } = board;
  if (datedCount === 0) {
    return <p className="aside">{words('progress.time.none')}</p>;
  }
  const axis = axisOf(
    pages.rows.flatMap((row) => [datesNow(row), datesAtFirst(row)]),
    date,
  );
  return (
    <RowsFrame route={route} pages={pages}>
      <Legend />
      <div className={clsx('card', styles.chart)}>
        <Scale axis={axis} date={date} isToday={route.asOf === null} />
        <ol aria-label={words('progress.time.axis')}>
          {pages.rows.map((row) => (
            <Row key={row.entity.id} row={row} axis={axis} date={date} />
          ))}
        </ol>
      </div>
      {total > datedCount && (
        <p className="aside">{words('progress.time.untold', { count: total - datedCount })}</p>
      )}
    </RowsFrame>
  );
}

function Legend(): ReactNode {
  const words = useWords();
  return (
    <p className={clsx('wrap aside', styles.legend)}>
      <span className="inline">
        <span className={styles.keyNow} aria-hidden="true">
          <span />
        </span>
        {words('progress.time.legend.now')}
      </span>
      <span className="inline">
        <span className={styles.keyFirst} aria-hidden="true" />
        {words('progress.time.legend.first')}
      </span>
    </p>
  );
}

interface ScaleProps {
  readonly axis: TimeAxis;
  readonly date: string;
  readonly isToday: boolean;
}

/** The years, and the day that is looked at. */
function Scale({ axis, date, isToday }: ScaleProps): ReactNode {
  const words = useWords();
  return (
    <div className={styles.scale}>
      <div className={styles.track}>
        {axis.years.map(({ year, begin }) => (
          <span key={year} className={styles.year} style={{ insetInlineStart: percent(begin) }}>
            {year}
          </span>
        ))}
        <span
          className={styles.today}
          data-late={placeOfDay(date, axis) > 80 ? '' : undefined}
          style={{ insetInlineStart: percent(placeOfDay(date, axis)) }}
        >
          {words(isToday ? 'progress.time.today' : 'progress.time.asOf')}
        </span>
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: BoardRowFact;
  readonly axis: TimeAxis;
  readonly date: string;
}

function Row({ row, axis, date }: RowProps): ReactNode {
  const [now, first] = [datesNow(row), datesAtFirst(row)];
  const isMoved = now.starts !== first.starts || now.ends !== first.ends;
  const done = row.entity.progress?.percent ?? 0;
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <EntityLink entity={row.entity} to={select(row.entity.id)} />
      </div>
      <div className={styles.track} aria-hidden="true">
        {axis.years.map(({ year, begin }) => (
          <span key={year} className={styles.tick} style={{ insetInlineStart: percent(begin) }} />
        ))}
        {isMoved && <Bar className={styles.first} stretch={stretchOf(first, axis)} />}
        <Bar className={styles.now} stretch={stretchOf(now, axis)}>
          <span style={{ inlineSize: percent(done) }} />
        </Bar>
        <span
          className={styles.line}
          style={{ insetInlineStart: percent(placeOfDay(date, axis)) }}
        />
      </div>
      <Told row={row} />
    </li>
  );
}

interface BarProps {
  readonly className: string | undefined;
  readonly stretch: Stretch | null;
  readonly children?: ReactNode;
}

function Bar({ className, stretch, children }: BarProps): ReactNode {
  return stretch === null ? null : (
    <span
      className={className}
      style={{ insetInlineStart: percent(stretch.begin), inlineSize: percent(stretch.length) }}
    >
      {children}
    </span>
  );
}

/** What the bars show, in words. */
function Told({ row }: Pick<RowProps, 'row'>): ReactNode {
  const words = useWords();
  const [now, first] = [datesNow(row), datesAtFirst(row)];
  const dates = readDates(now, words);
  const before = readDates(first, words);
  const done = row.entity.progress?.percent ?? null;
  return (
    <div className={styles.told}>
      <p>
        {dates}
        {done !== null && (
          <span className="count"> {words('progress.percent', { percent: done })}</span>
        )}
      </p>
      {before !== null && before !== dates && (
        <p className="count">{words('progress.firstDates', { dates: before })}</p>
      )}
      <RuleMarks lags={row.lags.filter(({ rule }) => rule !== 'POSTPONED')} />
    </div>
  );
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`;
}
