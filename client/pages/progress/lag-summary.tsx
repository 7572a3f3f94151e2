import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { PaperCite } from '#client/explorer/works/paper-cite.tsx';
import { select } from '#client/shared/routing/navigate.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import type { BoardFact, LagGroupFact } from './board-query.ts';
import { readLag, readMoney } from './read-progress.ts';
import { adjustProgress } from './route.ts';
import styles from './lag-summary.module.css';

interface SummaryProps {
  readonly board: BoardFact;
}

/** What is behind, each with what shows it, and money of each kind. */
export function Summary({ board }: SummaryProps): ReactNode {
  return (
    <div className={styles.summary}>
      <Behind board={board} />
      <Money board={board} />
    </div>
  );
}

function Behind({ board: { lags } }: SummaryProps): ReactNode {
  const words = useWords();
  return (
    <section className={clsx('card', styles.part)} aria-label={words('progress.behind')}>
      <h2>{words('progress.behind')}</h2>
      {lags.length === 0 ? (
        <p className="aside">{words('progress.behind.none')}</p>
      ) : (
        <div className={styles.rules}>
          {lags.map((group) => (
            <Rule key={group.rule} group={group} />
          ))}
        </div>
      )}
    </section>
  );
}

function Rule({ group: { rule, count, lags } }: { readonly group: LagGroupFact }): ReactNode {
  const words = useWords();
  return (
    <div className={styles.rule}>
      <h3>
        {words(`progress.rule.${rule}`)} <b>{count}</b>
      </h3>
      <p className="count">{words(`progress.rule.${rule}.what`)}</p>
      <ul>
        {lags.map((lag) => (
          <li key={`${lag.entity.id} ${lag.record.id}`}>
            <EntityLink entity={lag.entity} to={select(lag.entity.id)} />
            <p className={styles.lag}>{readLag(lag, words)}</p>
            <PaperCite record={lag.record} />
          </li>
        ))}
      </ul>
      {count > lags.length && (
        <StateLink
          className={clsx('screen-only', styles.all)}
          to={adjustProgress({ view: 'table', rules: [rule] })}
        >
          {words('progress.behind.all', { count })}
        </StateLink>
      )}
    </div>
  );
}

/** Of each kind the sum, and of how many works it is told; kinds are never added up. */
function Money({ board: { money } }: SummaryProps): ReactNode {
  const words = useWords();
  return (
    <section className={clsx('card', styles.part)} aria-label={words('progress.money')}>
      <h2>{words('progress.money')}</h2>
      {money.length === 0 ? (
        <p className="aside">{words('progress.money.none')}</p>
      ) : (
        <dl className={styles.money}>
          {money.map(({ kind, value, works }) => (
            <div key={kind}>
              <dt>{words(`progress.money.${kind}`)}</dt>
              <dd>
                <b>{readMoney(value, words)}</b>
                <span className="count">{words('progress.money.works', { count: works })}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
