import type { ReactNode } from 'react';

import type { InventoryFact } from './totals-query.ts';
import type { PlanFact } from '#client/shared/queries/plans.ts';
import { readIssuer, readPlanTitle } from '#client/shared/words/read-plan.ts';
import { type Answer, useAnswer } from '#client/shared/queries/answers.ts';
import { goToPath } from '#client/shared/routing/go-to-path.ts';
import { inventoryAnswers } from './home-answers.ts';
import { NO_PRESENTATION } from '#client/shared/queries/presentation.ts';
import { planAnswers } from '#client/shared/queries/questions.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { usePresentation } from '#client/shared/queries/use-presentation.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { Contents } from './type-counts.tsx';
import { Doors } from './entry-cards.tsx';
import { HomeFoot } from './home-foot.tsx';
import './home-page.css';
import { SpatialPattern } from './spatial-pattern.tsx';
import { TryBox } from './search-examples.tsx';

/** The first page: what this is, the box, tries that work when pressed, doors with worked examples, and what is inside. */
export function HomePage(): ReactNode {
  const words = useWords();
  const plans = useAnswer(planAnswers, '');
  const asked = useAsked(inventoryAnswers, '');
  const inventory = asked.kind === 'answered' ? asked.value : null;
  const presentation = usePresentation();
  const { sketch, ...examples } = presentation ?? NO_PRESENTATION;
  return (
    <main className="home" id="content">
      <section className="hero">
        <div>
          <h1>
            <span>{words('home.claim.first')}</span> <span>{words('home.claim.second')}</span>
          </h1>
          <Edition plans={plans} inventory={inventory} />
          <TryBox {...examples} />
        </div>
        {sketch !== null && <SpatialPattern sketch={sketch} />}
        {presentation === null && <PatternRoom />}
      </section>
      <Doors inventory={inventory} examples={examples} />
      <Contents inventory={inventory} />
      <HomeFoot plans={plans.kind === 'answered' ? plans.value : []} />
    </main>
  );
}

// The sketch's room while it is on its way, so that nothing moves when it comes.
function PatternRoom(): ReactNode {
  return <svg className="pattern" viewBox="0 0 390 300" aria-hidden="true" />;
}

interface EditionProps {
  readonly plans: Answer<readonly PlanFact[]>;
  readonly inventory: InventoryFact | null;
}

function Edition({ plans, inventory }: EditionProps): ReactNode {
  const words = useWords();
  switch (plans.kind) {
    case 'asked':
      return <p className="edition">&nbsp;</p>;
    case 'failed':
      return <ErrorNotice error={plans.error} />;
    case 'answered':
      return (
        <div className="edition">
          {plans.value.map((plan) => (
            <p key={plan.id}>
              <span>
                {words('home.edition', { title: readPlanTitle(plan, words), period: plan.period })}
              </span>{' '}
              <span>{readIssuer(plan, words)}</span>
            </p>
          ))}
          {inventory !== null && <Amounts inventory={inventory} />}
        </div>
      );
  }
}

function Amounts({ inventory }: { readonly inventory: InventoryFact }): ReactNode {
  const words = useWords();
  const language = useExplorer((state) => state.language);
  return (
    <p className="amounts">
      <StateLink to={goToPath('/data')}>
        {words('home.entities', { number: inventory.entities.toLocaleString(language) })}
      </StateLink>{' '}
      <StateLink to={goToPath('/data', { tab: 'relations' })}>
        {words('home.relations', { number: inventory.relations.toLocaleString(language) })}
      </StateLink>{' '}
      <span>{words('home.cited')}</span>
    </p>
  );
}
