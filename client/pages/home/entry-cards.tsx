import type { ReactNode } from 'react';

import type { EntityType } from '#client/shared/api/fragments.ts';
import type {
  NeedExample,
  PresentationFact,
  QuestionExample,
} from '#client/shared/queries/presentation.ts';
import { clustersFedBy } from '#client/shared/queries/trace.ts';
import { NO_NEED } from '#client/shared/queries/parks.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName, readNames } from '#client/shared/words/read-name.ts';
import { AskedLink } from './asked-link.tsx';
import { ParksFigure, ResponsibilityFigure, TraceFigure } from './entry-card-figures.tsx';
import { EntryCard } from './entry-card.tsx';
import styles from './entry-cards.module.css';
import type { Totals } from '#client/shared/queries/totals.ts';

interface EntryCardsProps {
  /** How much there is; null while it is not known. */
  readonly totals: Totals | null;
  readonly examples: Pick<PresentationFact, 'trace' | 'questions' | 'need'>;
}

/** The ways in: trace, responsibility, parks, each with examples that work. */
export function EntryCards({ totals, examples }: EntryCardsProps): ReactNode {
  const words = useWords();
  const { trace, questions, need } = examples;
  return (
    <section className={styles.entryCards} aria-label={words('home.doors')}>
      <EntryCard
        title={words('home.trace')}
        aside={words('home.trace.aside')}
        text={words('home.trace.text')}
        to={goTo('overview', {})}
        figure={<TraceFigure />}
      >
        {trace !== null && (
          <li>
            <StateLink
              to={goTo('trace', { question: clustersFedBy(trace.from.id), to: trace.to.id })}
            >
              {words('home.trace.link', {
                from: readName(trace.from, words),
                to: readName(trace.to, words),
              })}
            </StateLink>
          </li>
        )}
        <AskedItems examples={questions.trace} />
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
        <AskedItems examples={questions.responsibility} />
      </EntryCard>
      <EntryCard
        title={words('home.parks')}
        aside={words('home.parks.aside')}
        text={words('home.parks.text', { parks: countOf(totals, 'PARK') })}
        to={goTo('parks', {})}
        figure={<ParksFigure />}
      >
        {need !== null && (
          <li>
            <NeedLink need={need} />
          </li>
        )}
        <AskedItems examples={questions.parks} />
      </EntryCard>
    </section>
  );
}

// Said are what is made there and what it lies at.
function NeedLink({ need: { industries, transport } }: { readonly need: NeedExample }): ReactNode {
  const words = useWords();
  const ids = (entities: NeedExample['places']): string[] => entities.map(({ id }) => id);
  return (
    <StateLink
      to={goTo('parks', {
        need: { ...NO_NEED, industries: ids(industries), transport: ids(transport) },
      })}
    >
      {words('home.parks.link', {
        industry: readNames(industries, words),
        port: readNames(transport, words),
      })}
    </StateLink>
  );
}

function AskedItems({ examples }: { readonly examples: readonly QuestionExample[] }): ReactNode {
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
