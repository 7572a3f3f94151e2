import type { ReactNode } from 'react';

import { readName } from '#client/shared/words/read-name.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Totals } from '#client/shared/queries/totals.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { clustersFedBy } from '#client/shared/queries/trace-questions.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useNamed } from '#client/shared/ui/use-named.ts';
import { AskedLink } from './asked-link.tsx';
import { ParksFigure, ResponsibilityFigure, TraceFigure } from './entry-card-figures.tsx';
import { EntryCard } from './entry-card.tsx';
import './entry-cards.css';
import {
  type AskedExample,
  DOOR_QUESTIONS,
  EXAMPLE_NAMES,
  goToNeed,
  NEED,
  WALK,
} from './examples.ts';

interface EntryCardsProps {
  /** How much there is; null while it is not known. */
  readonly totals: Totals | null;
}

/** The ways in: trace, responsibility, parks, each with examples that work. */
export function EntryCards({ totals }: EntryCardsProps): ReactNode {
  const words = useWords();
  const named = useNamed(EXAMPLE_NAMES);
  const nameOf = (name: string): string => readName(named(name), words);
  return (
    <section className="doors" aria-label={words('home.doors')}>
      <EntryCard
        title={words('home.trace')}
        aside={words('home.trace.aside')}
        text={words('home.trace.text')}
        to={goTo('overview', {})}
        figure={<TraceFigure />}
      >
        <li>
          <StateLink to={goTo('trace', { question: clustersFedBy(WALK.from), to: WALK.to })}>
            {words('home.trace.link', { from: nameOf(WALK.from), to: nameOf(WALK.to) })}
          </StateLink>
        </li>
        <AskedItems examples={DOOR_QUESTIONS.trace} />
      </EntryCard>
      <EntryCard
        title={words('home.responsibility')}
        aside={words('home.responsibility.aside')}
        text={words('home.responsibility.text', {
          tasks: countOf(totals, 'TASK'),
        })}
        to={goTo('responsibilities', {})}
        figure={<ResponsibilityFigure />}
      >
        <AskedItems examples={DOOR_QUESTIONS.responsibility} />
      </EntryCard>
      <EntryCard
        title={words('home.parks')}
        aside={words('home.parks.aside')}
        text={words('home.parks.text', { parks: countOf(totals, 'PARK') })}
        to={goTo('parks', {})}
        figure={<ParksFigure />}
      >
        <li>
          <StateLink to={goToNeed()}>
            {words('home.parks.link', {
              industry: nameOf(NEED.industry),
              port: nameOf(NEED.port),
            })}
          </StateLink>
        </li>
        <AskedItems examples={DOOR_QUESTIONS.parks} />
      </EntryCard>
    </section>
  );
}

function AskedItems({ examples }: { readonly examples: readonly AskedExample[] }): ReactNode {
  return examples.map((example) => (
    <li key={example.question}>
      <AskedLink example={example} />
    </li>
  ));
}

// Three dots stand for a number that is on its way.
function countOf(totals: Totals | null, type: EntityType): string {
  const count = totals?.byType.get(type);
  return count === undefined ? '…' : String(count);
}
