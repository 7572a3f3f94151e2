import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { readMove } from '#client/explorer/works/read-change.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { goTo, goToEntity } from '#client/shared/routing/navigate.ts';
import { ALL_WORKS, type WorkFilter } from '#client/shared/routing/work-filter.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { DeskCard } from './desk-card.tsx';
import { aYearBefore, deskChangesQuery } from './desk-changes-query.ts';
import styles from './desk.module.css';

/** What later papers say that is new of the works of whom one comes for, over a year. */
export function DeskChanges({ of }: { readonly of: EntityHint }): ReactNode {
  const words = useWords();
  const filter = worksOf(of);
  const since = aYearBefore(new Date());
  const answer = useAnswer(deskChangesQuery(filter, since));
  const count = answer.data?.totalCount ?? null;
  return (
    <DeskCard
      title={words('desk.changes')}
      count={count}
      all={
        count === null || count === 0
          ? null
          : { words: words('desk.changes.all'), to: goTo('changes', { since, filter }) }
      }
    >
      <AnswerView answer={answer} loading="page.loading" lines={3}>
        {({ nodes }) =>
          nodes.length === 0 ? (
            <p className="aside">{words('desk.changes.none')}</p>
          ) : (
            <ul className={clsx(styles.lines, styles.changes)}>
              {nodes.map((change) => (
                <li
                  key={JSON.stringify([change.entity.id, change.kind, change.field, change.before])}
                >
                  <b>{words(`works.change.kind.${change.kind}`)}</b>
                  <EntityLink entity={change.entity} to={goToEntity(change.entity.id)} />
                  <span className="aside">{readMove(change, words)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </AnswerView>
    </DeskCard>
  );
}

function worksOf({ id, type }: EntityHint): WorkFilter {
  return type === 'DEPARTMENT' ? { ...ALL_WORKS, department: id } : { ...ALL_WORKS, within: id };
}
