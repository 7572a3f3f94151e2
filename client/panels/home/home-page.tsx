import type { ReactNode } from 'react';

import type { InventoryFact } from '../../api/inventory.ts';
import type { PlanFact } from '../../api/plans.ts';
import { readIssuer, readPlanTitle } from '../../locales/read-plan.ts';
import { type Answer, useAnswer } from '../../state/answers/answers.ts';
import { goToPath } from '../../state/go-to-path.ts';
import { inventoryAnswers } from '../../state/answers/home-answers.ts';
import { planAnswers } from '../../state/answers/questions.ts';
import { useExplorer } from '../../state/store.ts';
import { useAsked } from '../../state/answers/use-asked.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { ErrorNotice } from '../shared/error-notice.tsx';
import { StateLink } from '../shared/state-link.tsx';
import { Contents } from './contents.tsx';
import { Doors } from './doors.tsx';
import { HomeFoot } from './home-foot.tsx';
import './home-page.css';
import { SpatialPattern } from './spatial-pattern.tsx';
import { TryBox } from './try-box.tsx';

/** The first page: what this is, the box, tries that work when pressed, doors with worked examples, and what is inside. */
export function HomePage(): ReactNode {
  const words = useWords();
  const plans = useAnswer(planAnswers, '');
  const asked = useAsked(inventoryAnswers, '');
  const inventory = asked.kind === 'answered' ? asked.value : null;
  return (
    <main className="home" id="content">
      <section className="hero">
        <div>
          <h1>
            <span>{words('home.claim.first')}</span> <span>{words('home.claim.second')}</span>
          </h1>
          <Edition plans={plans} inventory={inventory} />
          <TryBox />
        </div>
        <SpatialPattern />
      </section>
      <Doors inventory={inventory} />
      <Contents inventory={inventory} />
      <HomeFoot plans={plans.kind === 'answered' ? plans.value : []} />
    </main>
  );
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
