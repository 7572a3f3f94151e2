import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import type { PresentationFact } from '#client/shared/queries/presentation.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { goToEntity } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SearchBox } from '#client/search/search-box.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './home-page.module.css';
import { QuestionLinks } from './question-links.tsx';

type Examples = Pick<PresentationFact, 'typed' | 'entities' | 'questions'>;

/** The search box in the middle of the first page, and examples below it. */
export function SearchExamples({ typed, entities, questions }: Examples): ReactNode {
  const words = useWords();
  const text = typed?.[words.language] ?? null;
  const [typedText, setTypedText] = useState<{ readonly text: string } | null>(null);
  return (
    <>
      <SearchBox isBig tried={typedText} />
      <ul className={clsx('wrap', styles.examples)} aria-label={words('home.examples')}>
        <li aria-hidden="true">{words('home.examples')}</li>
        {text !== null && (
          <li>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                setTypedText({ text });
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
        <QuestionLinks examples={questions.search} />
      </ul>
    </>
  );
}
