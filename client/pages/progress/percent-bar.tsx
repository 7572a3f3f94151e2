import type { ReactNode } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import styles from './percent-bar.module.css';

/** How much of a work is done, as a bar and in words. */
export function PercentBar({ percent }: { readonly percent: number }): ReactNode {
  const words = useWords();
  return (
    <p className={styles.percent}>
      <span className={styles.track} aria-hidden="true">
        <span style={{ inlineSize: `${String(percent)}%` }} />
      </span>
      <span>{words('progress.percent', { percent })}</span>
    </p>
  );
}
