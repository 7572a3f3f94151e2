import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { type Totals, totalsQuery } from '#client/shared/queries/totals.ts';
import { type PlanFact, plansQuery } from '#client/shared/queries/plans.ts';
import { readIssuer, readPlanTitle } from '#client/shared/words/read-plan.ts';
import { type Answer, useAnswer } from '#client/shared/queries/query.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { NO_PRESENTATION, usePresentation } from '#client/shared/queries/presentation.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { TypeCounts } from './type-counts.tsx';
import { EntryCards } from './entry-cards.tsx';
import { HomeFoot } from './home-foot.tsx';
import styles from './home-page.module.css';
import { SpatialPattern } from './spatial-pattern.tsx';
import { SearchExamples } from './search-examples.tsx';
import spatialPatternStyles from './spatial-pattern.module.css';

/** The first page: what this is, the box, tries that work when pressed, doors with worked examples, and what is inside. */
export function HomePage(): ReactNode {
  const words = useWords();
  const plans = useAnswer(plansQuery);
  const totals = useAnswer(totalsQuery).data ?? null;
  const presentation = usePresentation();
  const { sketch, ...examples } = presentation ?? NO_PRESENTATION;
  return (
    <main className={clsx('cover', styles.home)} id="content">
      <section className={styles.hero}>
        <div>
          <h1>
            <span>{words('home.claim.first')}</span> <span>{words('home.claim.second')}</span>
          </h1>
          <Edition plans={plans} totals={totals} />
          <SearchExamples {...examples} />
        </div>
        {sketch !== null && <SpatialPattern sketch={sketch} />}
        {presentation === null && <PatternRoom />}
      </section>
      <EntryCards totals={totals} examples={examples} />
      <TypeCounts totals={totals} />
      <HomeFoot plans={plans.data ?? []} />
    </main>
  );
}

// The sketch's room while it is on its way, so that nothing moves when it comes.
function PatternRoom(): ReactNode {
  return <svg className={spatialPatternStyles.pattern} viewBox="0 0 390 300" aria-hidden="true" />;
}

interface EditionProps {
  readonly plans: Answer<readonly PlanFact[]>;
  readonly totals: Totals | null;
}

function Edition({ plans, totals }: EditionProps): ReactNode {
  const words = useWords();
  switch (plans.status) {
    case 'pending':
      return <p className={styles.edition}>&nbsp;</p>;
    case 'error':
      return <ErrorNotice error={plans.error} />;
    case 'success':
      return (
        <div className={styles.edition}>
          {plans.data.map((plan) => (
            <p key={plan.id}>
              <span>
                {words('home.edition', { title: readPlanTitle(plan, words), period: plan.period })}
              </span>{' '}
              <span>{readIssuer(plan, words)}</span>
            </p>
          ))}
          {totals !== null && <Amounts totals={totals} />}
        </div>
      );
  }
}

function Amounts({ totals }: { readonly totals: Totals }): ReactNode {
  const words = useWords();
  const language = useLanguage();
  return (
    <p className={styles.amounts}>
      <StateLink to={goTo('data', {})}>
        {words('home.entities', { number: totals.entities.toLocaleString(language) })}
      </StateLink>{' '}
      <StateLink to={goTo('data', { tab: 'relations' })}>
        {words('home.relations', { number: totals.relations.toLocaleString(language) })}
      </StateLink>{' '}
      <span>{words('home.cited')}</span>
    </p>
  );
}
