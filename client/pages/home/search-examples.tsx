import { type ReactNode, useState } from 'react';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { goToEntity } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SearchBox } from '#client/search/search-box.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useNamed } from '#client/shared/ui/use-named.ts';
import { AskedLink } from './asked-link.tsx';
import { EXAMPLE_NAMES, TRIES } from './examples.ts';

/** The search box in the middle of the first page, and below it what may be tried. */
export function SearchExamples(): ReactNode {
  const words = useWords();
  const typed = TRIES.typed[words.language];
  const named = useNamed(EXAMPLE_NAMES);
  const [tried, setTried] = useState<{ readonly text: string } | null>(null);
  return (
    <>
      <SearchBox isBig tried={tried} />
      <ul className="tries" aria-label={words('home.tries')}>
        <li aria-hidden="true">{words('home.tries')}</li>
        <li>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              setTried({ text: typed });
            }}
          >
            {typed}
          </button>
        </li>
        {TRIES.entities.map((name) => (
          <li key={name}>
            <StateLink to={goToEntity(name)}>
              <EntityName of={named(name)} />
            </StateLink>
          </li>
        ))}
        {TRIES.questions.map((example) => (
          <li key={example.question}>
            <AskedLink example={example} />
          </li>
        ))}
      </ul>
    </>
  );
}
