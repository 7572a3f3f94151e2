import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityType } from '#client/shared/api/fragments.ts';
import type { NeedExample, PresentationFact } from '#client/shared/queries/presentation.ts';
import { clustersFedBy } from '#client/shared/queries/trace.ts';
import type { Totals } from '#client/shared/queries/totals.ts';
import { NO_NEED } from '#client/shared/queries/parks.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName, readNames } from '#client/shared/words/read-name.ts';
import { ParksFigure, ResponsibilityFigure, TraceFigure } from './entry-card-figures.tsx';
import styles from './entry-cards.module.css';
import { QuestionLinks } from './question-links.tsx';

interface EntryCardsProps {
  /** How many entities there are; null while it is not known. */
  readonly totals: Totals | null;
  readonly examples: Pick<PresentationFact, 'trace' | 'questions' | 'need'>;
}

/** The ways in: trace, responsibility, parks, each with examples that work. */
export function EntryCards({ totals, examples }: EntryCardsProps): ReactNode {
  const words = useWords();
  const { trace, questions, need } = examples;
  return (
    <section className={styles.entryCards} aria-label={words('home.entryCards')}>
      <EntryCard name="trace" to={goTo('overview', {})} figure={<TraceFigure />}>
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
        <QuestionLinks examples={questions.trace} />
      </EntryCard>
      <EntryCard
        name="responsibility"
        counts={{ tasks: countOf(totals, 'TASK') }}
        to={goTo('responsibilities', {})}
        figure={<ResponsibilityFigure />}
      >
        <QuestionLinks examples={questions.responsibility} />
      </EntryCard>
      <EntryCard
        name="parks"
        counts={{ parks: countOf(totals, 'PARK') }}
        to={goTo('parks', {})}
        figure={<ParksFigure />}
      >
        {need !== null && (
          <li>
            <NeedLink need={need} />
          </li>
        )}
        <QuestionLinks examples={questions.parks} />
      </EntryCard>
    </section>
  );
}

interface EntryCardProps {
  readonly name: 'trace' | 'responsibility' | 'parks';
  readonly counts?: Readonly<Record<string, string>>;
  /** The page that it leads to. */
  readonly to: Transition;
  readonly figure: ReactNode;
  /** Examples, each an item of a list. */
  readonly children: ReactNode;
}

// What a page is for, a small picture of it, and examples.
function EntryCard({ name, counts = {}, to, figure, children }: EntryCardProps): ReactNode {
  const words = useWords();
  return (
    <article className={clsx('card gap-3', styles.entryCard)}>
      <h2>
        <StateLink to={to}>{words(`home.${name}`)}</StateLink>{' '}
        <small>{words(`home.${name}.aside`)}</small>
      </h2>
      <p>{words(`home.${name}.text`, counts)}</p>
      <div className={styles.figure} aria-hidden="true">
        {figure}
      </div>
      <ul>{children}</ul>
    </article>
  );
}

// The example names the industries and the ports of a need, not all that it has.
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

// Three dots stand for a number that is not known yet.
function countOf(totals: Totals | null, type: EntityType): string {
  const count = totals?.byType.get(type);
  return count === undefined ? '…' : String(count);
}
