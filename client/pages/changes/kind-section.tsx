import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { PaperCite } from '#client/explorer/works/paper-cite.tsx';
import { isHeldAgainstPlan, readMove } from '#client/explorer/works/read-change.ts';
import type { ChangeFact } from '#client/shared/api/change-fields.ts';
import { usePages } from '#client/shared/queries/use-pages.ts';
import { goTo, select } from '#client/shared/routing/navigate.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { changesAfter, spanOf } from './changes-query.ts';
import styles from './kind-section.module.css';
import type { ChangeKind, ChangesRoute } from './route.ts';

interface KindSectionProps {
  readonly kind: ChangeKind;
  readonly count: number;
  readonly route: ChangesRoute;
}

/** The changes of one kind, twenty at a time. */
export function KindSection({ kind, count, route }: KindSectionProps): ReactNode {
  const words = useWords();
  const { rows, totalCount, isComplete, error, more } = usePages(
    true,
    ['changes', kind, spanOf(route)],
    (after, asking) => changesAfter(route, kind, after, asking),
  );
  const name = words(`works.change.kind.${kind}`);
  return (
    <section className={styles.kind} aria-label={name} data-kind={kind}>
      <h2>
        {name} <span className="count">{count}</span>
      </h2>
      <p className="aside">{words(`changes.kind.${kind}.what`)}</p>
      {totalCount === null && error === null && (
        <Skeleton label={words('changes.loading')} lines={3} />
      )}
      <ul className={clsx('card', styles.list)}>
        {rows.map((change) => (
          <Change key={keyOf(change)} change={change} />
        ))}
      </ul>
      {error !== null && <ErrorNotice error={error} />}
      {!isComplete && totalCount !== null && (
        <button type="button" className={clsx('button', styles.more)} onClick={more}>
          {words('changes.more', { count: Math.min(20, totalCount - rows.length) })}
        </button>
      )}
    </section>
  );
}

function keyOf({ entity, field, before, nowRecord, beforeRecord }: ChangeFact): string {
  return [entity.id, field, before, nowRecord?.id, beforeRecord?.id].join(' ');
}

/** What changed of a work, by which paper, and what was said before by which. */
function Change({ change }: { readonly change: ChangeFact }): ReactNode {
  const words = useWords();
  const { kind, entity, beforeRecord, nowRecord } = change;
  return (
    <li className={styles.change}>
      <div className={styles.name}>
        <EntityLink entity={entity} to={select(entity.id)} />
        {kind === 'SLIPPED' && (
          <StateLink className={styles.impact} to={goTo('delay-impact', { of: entity.id })}>
            {words('changes.impact')}
          </StateLink>
        )}
      </div>
      <p className={styles.move}>{readMove(change, words)}</p>
      <p className={styles.papers}>
        {nowRecord !== null && (
          <span>
            <span className="count">{words('changes.now')}</span> <PaperCite record={nowRecord} />
          </span>
        )}
        {beforeRecord !== null && (
          <span>
            <span className="count">{words('changes.before')}</span>{' '}
            <PaperCite record={beforeRecord} />
          </span>
        )}
        {isHeldAgainstPlan(change) && <span className="count">{words('changes.before.plan')}</span>}
      </p>
    </li>
  );
}
