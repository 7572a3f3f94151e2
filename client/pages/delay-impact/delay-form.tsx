import type { ReactNode } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import styles from './delay-impact-page.module.css';

const FIELDS = ['long', 'why', 'until', 'by'] as const;

/** What only the reader knows of the delay, to be filled in here or on paper. It stays on this page. */
export function DelayForm(): ReactNode {
  const words = useWords();
  return (
    <form
      className={styles.form}
      aria-label={words('delay.form')}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {FIELDS.map((field) => (
        <label key={field}>
          <span>{words(`delay.form.${field}`)}</span>
          <input type="text" autoComplete="off" />
        </label>
      ))}
    </form>
  );
}
