import { goToCompare } from '#client/shared/routing/navigate.ts';
import type { ReactNode } from 'react';

import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { Sign } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import '#client/shared/ui/worked-examples.css';
import { useNamed } from '#client/shared/ui/use-named.ts';
import { COMPARE_EXAMPLES, COMPARE_NAMES } from './examples.ts';

/** Pairs to try while nothing, or only one, is chosen. */
export function CompareExamples(): ReactNode {
  const words = useWords();
  const named = useNamed(COMPARE_NAMES);
  return (
    <section className="worked-examples">
      <p>{words('compare.examples')}</p>
      <ul>
        {COMPARE_EXAMPLES.map(({ type, left, right }) => (
          <li key={type}>
            <StateLink className="worked-example" to={goToCompare(left, right)}>
              <span className={`example-names ${SIGNS[type].family}`}>
                <Sign type={type} />
                <b>
                  {words('compare.example', {
                    left: readName(named(left), words),
                    right: readName(named(right), words),
                  })}
                </b>
              </span>
              <small>{words(`type.${type}`)}</small>
            </StateLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
