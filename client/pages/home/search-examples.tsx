import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import type { PresentationFact } from '#client/shared/queries/presentation.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { goToEntity } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SearchBox } from '#client/search/search-box.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { AskedLink } from './asked-link.tsx';
import styles from './home-page.module.css';

type Tries = Pick<PresentationFact, 'typed' | 'entities' | 'questions'>;

/** The search box in the middle of the first page, and below it what may be tried. */
export function SearchExamples({ typed, entities, questions }: Tries): ReactNode {
  const words = useWords();
  const text = typed?.[words.language] ?? null;
  const [tried, setTried] = useState<{ readonly text: string } | null>(null);
  return (
    <>
      <SearchBox isBig tried={tried} />
      <ul className={clsx('wrap', styles.examples)} aria-label={words('home.tries')}>
        <li aria-hidden="true">{words('home.tries')}</li>
        {text !== null && (
          <li>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                setTried({ text });
              }}
            >
              {text}
            </button>
          </li>
        )}
        {entities.map((entity) => (
          <li key={entity.id}>
            <StateLink to={goToEntity(entity.id)}>
              <EntityName of={entity} />
            </StateLink>
          </li>
        ))}
        {questions.search.map((example) => (
          <li key={example.question}>
            <AskedLink example={example} />
          </li>
        ))}
      </ul>
    </>
  );
}
