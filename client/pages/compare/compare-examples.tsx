import { goToCompare } from '#client/shared/routing/navigate.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { PresentationFact } from '#client/shared/queries/presentation.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from '#client/shared/ui/worked-examples.module.css';

interface CompareExamplesProps {
  readonly pairs: PresentationFact['comparisons'];
}

/** Pairs to try while nothing, or only one, is chosen. */
export function CompareExamples({ pairs }: CompareExamplesProps): ReactNode {
  const words = useWords();
  if (pairs.length === 0) {
    return null;
  }
  return (
    <section className={clsx('stack gap-4', styles.examples)}>
      <p>{words('compare.examples')}</p>
      <ul>
        {pairs.map(({ left, right }) => (
          <li key={left.id}>
            <StateLink className={clsx('wrap', styles.example)} to={goToCompare(left.id, right.id)}>
              <span className={clsx(styles.names, SIGNS[left.type].family)}>
                <Icon type={left.type} />
                <b>
                  {words('compare.example', {
                    left: readName(left, words),
                    right: readName(right, words),
                  })}
                </b>
              </span>
              <small>{words(`type.${left.type}`)}</small>
            </StateLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
