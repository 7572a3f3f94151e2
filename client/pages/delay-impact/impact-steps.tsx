import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readNames } from '#client/shared/words/read-name.ts';
import type { Impact } from './delay-report.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { RelationPlace } from '#client/shared/ui/relation-cite.tsx';
import styles from './delay-impact-page.module.css';

/** Through what a delay reaches something, and where the plan says each step; pressed, a place opens the relation. */
export function ImpactSteps({ bearing }: { readonly bearing: Impact }): ReactNode {
  const words = useWords();
  const { between, steps } = bearing;
  return (
    <>
      {between.length > 0 && (
        <span className={clsx('aside', styles.via)}>
          {words('slip.via', { names: readNames(between, words) })}
        </span>
      )}
      <span className={styles.places}>
        {steps.map(({ relation }) => (
          <RelationPlace key={relation.id} relation={relation} />
        ))}
      </span>
    </>
  );
}
