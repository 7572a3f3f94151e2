import { lazy, type ReactNode, Suspense } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { type Totals, totalsQuery } from '#client/shared/queries/totals.ts';
import { type PlanFact, plansQuery } from '#client/shared/queries/plans.ts';
import { readIssuer, readPlanTitle } from '#client/shared/words/read-plan.ts';
import { type Answer, useAnswer } from '#client/shared/queries/query.ts';
import { useDesk } from '#client/shared/reader/desk.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import {
  NO_PRESENTATION,
  type PresentationFact,
  usePresentation,
} from '#client/shared/queries/presentation.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { NamesNote } from '#client/shared/ui/names-note.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { DeskOffer } from './desk-offer.tsx';
import { TypeCounts } from './type-counts.tsx';
import { EntryCards } from './entry-cards.tsx';
import styles from './home-page.module.css';
import { SpatialPattern } from './spatial-pattern.tsx';
import { SearchExamples } from './search-examples.tsx';
import spatialPatternStyles from './spatial-pattern.module.css';

const DeskHead = lazy(async () => ({ default: (await import('./desk.tsx')).DeskHead }));
const Desk = lazy(async () => ({ default: (await import('./desk.tsx')).Desk }));

/** The first page: what this is, the search box with examples, entry cards, and how many entities there are of each type; before that the desk of who has one. */
export function HomePage(): ReactNode {
  const words = useWords();
  const plans = useAnswer(plansQuery);
  const totals = useAnswer(totalsQuery).data ?? null;
  const presentation = usePresentation();
  const desk = useDesk(({ of }) => of);
  return (
    <main className={clsx('cover', styles.home)} id="content">
      <Hero {...{ desk, plans, totals, presentation }} />
      {desk !== null && (
        <Suspense fallback={<Skeleton label={words('page.loading')} lines={8} />}>
          <Desk of={desk} plans={plans.data ?? []} totals={totals} />
        </Suspense>
      )}
      <EntryCards totals={totals} examples={presentation ?? NO_PRESENTATION} />
      <TypeCounts totals={totals} />
      <Footer plans={plans.data ?? []} />
    </main>
  );
}

interface HeroProps extends EditionProps {
  readonly desk: EntityHint | null;
  readonly presentation: PresentationFact | null;
}

/** What this is, or whose desk, and the search box; the sketch of the plan's space, where there is no desk that is to stand as far up as it can. */
function Hero({ desk, presentation, ...edition }: HeroProps): ReactNode {
  const words = useWords();
  const { sketch, ...examples } = presentation ?? NO_PRESENTATION;
  return (
    <section className={clsx(styles.hero, desk !== null && styles.withDesk)}>
      <div>
        {desk === null ? (
          <h1>
            <span>{words('home.claim.first')}</span> <span>{words('home.claim.second')}</span>
          </h1>
        ) : (
          <Suspense fallback={<Skeleton label={words('page.loading')} lines={2} />}>
            <DeskHead of={desk} />
          </Suspense>
        )}
        <Edition {...edition} />
        <SearchExamples {...examples} />
        {desk === null && <DeskOffer />}
      </div>
      {desk === null && sketch !== null && <SpatialPattern sketch={sketch} />}
      {desk === null && presentation === null && <PatternPlaceholder />}
    </section>
  );
}

// Keeps the sketch's room until it is there, so that nothing moves then.
function PatternPlaceholder(): ReactNode {
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

// How to read the atlas, where its data come from, and how to download them.
function Footer({ plans }: { readonly plans: readonly PlanFact[] }): ReactNode {
  const words = useWords();
  return (
    <footer className={clsx('wrap count', styles.foot)}>
      <p>
        <BasisMark basis="STATED">{words('basis.STATED')}</BasisMark>{' '}
        <BasisMark basis="DERIVED">{words('basis.DERIVED')}</BasisMark>{' '}
        <BasisMark isIntended>{words('intended.all')}</BasisMark> {words('home.foot.basis')}
      </p>
      <p>{words('home.foot.evidence')}</p>
      <p>{words('home.foot.keys')}</p>
      <NamesNote />
      <p>
        {plans.map((plan) => (
          <span key={plan.id}>
            {words('home.foot.source', {
              title: readPlanTitle(plan, words),
              issuer: readIssuer(plan, words),
            })}{' '}
          </span>
        ))}
        {words('home.foot.licence')}
      </p>
      <ul>
        <li>
          <a href="/graphql">{words('nav.graphql')}</a>
        </li>
        <li>
          <StateLink to={goTo('downloads', {})}>{words('nav.downloads')}</StateLink>
        </li>
      </ul>
    </footer>
  );
}
