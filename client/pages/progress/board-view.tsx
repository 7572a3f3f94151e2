import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { FactSource, stageSource } from '#client/explorer/entity-panel/facts.tsx';
import { readAt, select } from '#client/shared/routing/navigate.ts';
import type { WorkFilter } from '#client/shared/routing/work-filter.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readStage } from '#client/shared/words/read-stage.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { ColumnFact } from './board-query.ts';
import styles from './board-view.module.css';
import { PercentBar } from './percent-bar.tsx';
import { RuleMarks } from './rule-marks.tsx';
import { adjustProgress } from './route.ts';
import type { BoardRowFact } from './row-fields.ts';

interface BoardViewProps {
  readonly columns: readonly ColumnFact[];
  readonly filter: WorkFilter;
}

/** A column a stage, from the first to the last, with the first works of each. */
export function BoardView({ columns, filter }: BoardViewProps): ReactNode {
  const words = useWords();
  return columns.length === 0 ? (
    <p className="aside">{words('progress.none')}</p>
  ) : (
    <div className={styles.board}>
      {columns.map((column) => (
        <Column key={column.stage} column={column} filter={filter} />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly column: ColumnFact;
  readonly filter: WorkFilter;
}

function Column({ column, filter }: ColumnProps): ReactNode {
  const words = useWords();
  const { stage, count, planned, rows } = column;
  const name = stage === null ? words('progress.noStage') : readStage(stage, words);
  return (
    <section className={styles.column} aria-label={name}>
      <header className={styles.header}>
        <h2>{name}</h2>
        <b>{count}</b>
        {planned !== count && (
          <span className="count">{words('progress.planned', { count: planned })}</span>
        )}
      </header>
      {count === 0 && <p className="count">{words('progress.column.empty')}</p>}
      <ul className="stack gap-2">
        {rows.map((row) => (
          <Card key={row.entity.id} row={row} />
        ))}
      </ul>
      {count > rows.length && (
        <StateLink
          className={clsx('screen-only', styles.all)}
          to={adjustProgress(
            stage === null
              ? { view: 'table', by: 'stage' }
              : { view: 'table', filter: { ...filter, stages: [stage] } },
          )}
        >
          {words('progress.column.all', { count })}
        </StateLink>
      )}
    </section>
  );
}

function Card({ row: { entity, lags } }: { readonly row: BoardRowFact }): ReactNode {
  const city = 'city' in entity ? entity.city : null;
  const percent = entity.progress?.percent ?? null;
  return (
    <li className={clsx('card', styles.card)}>
      <EntityLink entity={entity} to={select(entity.id)} />
      {city !== null && (
        <p className="count">
          <EntityName of={city} isShort />
        </p>
      )}
      {entity.stage !== null && (
        <p className={clsx('count', styles.source)}>
          <FactSource source={stageSource(entity)} to={(at) => readAt(at, null)} />
        </p>
      )}
      {percent !== null && <PercentBar percent={percent} />}
      <RuleMarks lags={lags} />
    </li>
  );
}
