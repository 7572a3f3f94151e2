import type { ReactNode } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import styles from './delay-impact-page.module.css';
import { DELAY_FIELDS, type DelayFields } from './delay-sheet-query.ts';

interface DelayFormProps {
  readonly fields: DelayFields;
  readonly onChange: (fields: DelayFields) => void;
}

/** What only the reader knows of the delay, to be filled in here or on paper. It stays on this page, and goes with its document. */
export function DelayForm({ fields, onChange }: DelayFormProps): ReactNode {
  const words = useWords();
  return (
    <form
      className={styles.form}
      aria-label={words('delay.form')}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {DELAY_FIELDS.map((field) => (
        <label key={field}>
          <span>{words(`delay.form.${field}`)}</span>
          <input
            type="text"
            autoComplete="off"
            maxLength={300}
            value={fields[field]}
            onChange={({ target: { value } }) => {
              onChange({ ...fields, [field]: value });
            }}
          />
        </label>
      ))}
    </form>
  );
}
