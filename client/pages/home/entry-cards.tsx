import type { ReactNode } from 'react';

import type { EntityType } from '#client/shared/api/fragments.ts';
import type {
  NeedExample,
  PresentationFact,
  QuestionExample,
} from '#client/shared/queries/presentation.ts';
import { clustersFedBy } from '#client/shared/queries/trace-questions.ts';
import { goToPath } from '#client/shared/routing/go-to-path.ts';
import { goToTrace } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName, readNames } from '#client/shared/words/read-name.ts';
import { AskedLink } from './asked-link.tsx';
import { ParksFigure, ResponsibilityFigure, TraceFigure } from './entry-card-figures.tsx';
import { Door } from './entry-card.tsx';
import './entry-cards.css';
import type { InventoryFact } from './totals-query.ts';

interface DoorsProps {
  /** How much there is; null while it is not known. */
  readonly inventory: InventoryFact | null;
  readonly examples: Pick<PresentationFact, 'trace' | 'questions' | 'need'>;
}

/** The ways in: trace, responsibility, parks, each with examples that work. */
export function Doors({ inventory, examples }: DoorsProps): ReactNode {
  const words = useWords();
  const { trace, questions, need } = examples;
  return (
    <section className="doors" aria-label={words('home.doors')}>
      <Door
        title={words('home.trace')}
        aside={words('home.trace.aside')}
        text={words('home.trace.text')}
        path="/overview"
        figure={<TraceFigure />}
      >
        {trace !== null && (
          <li>
            <StateLink to={goToTrace(clustersFedBy(trace.from.id), trace.to.id)}>
              {words('home.trace.link', {
                from: readName(trace.from, words),
                to: readName(trace.to, words),
              })}
            </StateLink>
          </li>
        )}
        <AskedItems examples={questions.trace} />
      </Door>
      <Door
        title={words('home.responsibility')}
        aside={words('home.responsibility.aside')}
        text={words('home.responsibility.text', {
          tasks: countOf(inventory, 'TASK'),
        })}
        path="/responsibilities"
        figure={<ResponsibilityFigure />}
      >
        <AskedItems examples={questions.responsibility} />
      </Door>
      <Door
        title={words('home.parks')}
        aside={words('home.parks.aside')}
        text={words('home.parks.text', { parks: countOf(inventory, 'PARK') })}
        path="/parks"
        figure={<ParksFigure />}
      >
        {need !== null && (
          <li>
            <NeedLink need={need} />
          </li>
        )}
        <AskedItems examples={questions.parks} />
      </Door>
    </section>
  );
}

// Said are what is made there and what it lies at.
function NeedLink({ need: { industries, transport } }: { readonly need: NeedExample }): ReactNode {
  const words = useWords();
  const ids = (entities: NeedExample['places']): string => entities.map(({ id }) => id).join(',');
  return (
    <StateLink to={goToPath('/parks', { industry: ids(industries), transport: ids(transport) })}>
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
function countOf(inventory: InventoryFact | null, type: EntityType): string {
  const count = inventory?.byType.find((row) => row.type === type)?.count;
  return count === undefined ? '…' : String(count);
}
