import type { ReactNode } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import { readLag } from './read-progress.ts';
import type { LagFact } from './row-fields.ts';
import styles from './rule-marks.module.css';

/** By which rules a work is behind, each with why. */
export function RuleMarks({ lags }: { readonly lags: readonly LagFact[] }): ReactNode {
  const words = useWords();
  return lags.length === 0 ? null : (
    <ul className={styles.marks}>
      {lags.map((lag) => (
        <li key={`${lag.rule} ${lag.record.id}`}>
          <b>{words(`progress.rule.${lag.rule}`)}</b> <span>{readLag(lag, words)}</span>
        </li>
      ))}
    </ul>
  );
}
