import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { Pages } from '#client/shared/queries/use-pages.ts';
import { changingTo } from '#client/shared/routing/store.ts';
import { toggled } from '#client/shared/routing/toggled.ts';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { adjustProgress, LAG_RULES, PROGRESS_ORDERS, type ProgressRoute } from './route.ts';
import type { BoardRowFact } from './row-fields.ts';
import styles from './rows-frame.module.css';

interface RowsFrameProps {
  readonly route: ProgressRoute;
  readonly pages: Pages<BoardRowFact>;
  /** The rows that have come. */
  readonly children: ReactNode;
}

/** Rows with what they are narrowed and ordered by, how many there are, and a press that brings more. */
export function RowsFrame({ route, pages, children }: RowsFrameProps): ReactNode {
  const words = useWords();
  const { rows, totalCount, isComplete, error, more } = pages;
  if (totalCount === null) {
    return error === null ? (
      <Skeleton label={words('progress.loading')} lines={12} />
    ) : (
      <ErrorNotice error={error} isWholePage />
    );
  }
  return (
    <div className="stack gap-3">
      <div className={clsx('wrap screen-only', styles.tools)}>
        <Rules route={route} />
        <Order route={route} />
      </div>
      {totalCount === 0 ? <p className="aside">{words('progress.none')}</p> : children}
      {!isComplete && (
        <p className={clsx('row wrap gap-3', styles.more)}>
          <span className="aside">
            {words('progress.shown', { total: totalCount, count: rows.length })}
          </span>
          <button type="button" className="button" onClick={more}>
            {words('progress.more', { count: Math.min(60, totalCount - rows.length) })}
          </button>
        </p>
      )}
      {error !== null && <ErrorNotice error={error} />}
    </div>
  );
}

function Rules({ route: { rules } }: Pick<RowsFrameProps, 'route'>): ReactNode {
  const words = useWords();
  return (
    <div
      className={clsx('wrap gap-2', styles.rules)}
      role="group"
      aria-label={words('progress.behind')}
    >
      {LAG_RULES.map((rule) => (
        <StateLink
          key={rule}
          className="chip"
          isCurrent={rules.includes(rule)}
          to={adjustProgress({ rules: toggled(rules, rule) })}
        >
          {words(`progress.rule.${rule}`)}
        </StateLink>
      ))}
    </div>
  );
}

function Order({ route: { by, isDescending } }: Pick<RowsFrameProps, 'route'>): ReactNode {
  const words = useWords();
  return (
    <div className="inline gap-2">
      <select
        aria-label={words('progress.sort')}
        value={by}
        onChange={changingTo(({ target: { value } }) =>
          adjustProgress({ by: PROGRESS_ORDERS.find((known) => known === value) ?? 'place' }),
        )}
      >
        {PROGRESS_ORDERS.map((order) => (
          <option key={order} value={order}>
            {words(`progress.by.${order}`)}
          </option>
        ))}
      </select>
      <StateLink className="button" to={adjustProgress({ isDescending: !isDescending })}>
        {words(isDescending ? 'progress.turn.down' : 'progress.turn.up')}
      </StateLink>
    </div>
  );
}
