import type { ReactNode } from 'react';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { goTo, goToDepartment } from '#client/shared/routing/navigate.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { DeskCard, SHOWN } from './desk-card.tsx';
import { type DeskPlace, deskPlaceQuery } from './desk-query.ts';
import styles from './desk.module.css';
import { DeskWorks } from './desk-works.tsx';

/** The projects of a city or park, and the departments that have the lead. */
export function PlaceCards({ of }: { readonly of: EntityHint }): ReactNode {
  const words = useWords();
  const answer = useAnswer(deskPlaceQuery(of.id));
  return (
    <AnswerView answer={answer} loading="page.loading" lines={6}>
      {({ works, leading }) => (
        <>
          <DeskWorks
            works={works}
            none={words('desk.works.none.place')}
            all={goTo('portfolio', { of: of.id })}
          />
          <LeadingCard leading={leading} />
        </>
      )}
    </AnswerView>
  );
}

function LeadingCard({ leading }: Pick<DeskPlace, 'leading'>): ReactNode {
  const words = useWords();
  return (
    <DeskCard
      title={words('desk.leading')}
      count={leading.length}
      all={
        leading.length > SHOWN
          ? { words: words('desk.leading.all'), to: goTo('responsibilities', {}) }
          : null
      }
    >
      {leading.length === 0 && <p className="aside">{words('desk.leading.none')}</p>}
      <ul className={styles.lines}>
        {leading.slice(0, SHOWN).map(({ department, count }) => (
          <li key={department.id}>
            <EntityLink entity={department} to={goToDepartment(department.id)} />
            <span className="aside">{words('desk.leading.count', { count })}</span>
          </li>
        ))}
      </ul>
    </DeskCard>
  );
}
