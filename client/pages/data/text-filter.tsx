import { type ReactNode, useEffect, useRef, useState } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import styles from './filters.module.css';
import entityPickerStyles from '#client/search/entity-picker.module.css';

interface TextFilterProps {
  readonly label: string;
  readonly hint: string;
  /** As the address has it. */
  readonly text: string | null;
  readonly onText: (text: string | null) => void;
}

const PAUSE_MS = 400;

/** A text to filter by, applied when Enter is pressed or when the typing pauses. */
export function TextFilter({ label, hint, text, onText }: TextFilterProps): ReactNode {
  const words = useWords();
  const [typed, setTyped] = useState({ from: text, text: text ?? '' });
  const timer = useRef<number | undefined>(undefined);
  // Another address, by a link or the back button, replaces what was typed.
  const shown = typed.from === text ? typed.text : (text ?? '');
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  const apply = (given: string): void => {
    window.clearTimeout(timer.current);
    const taken = given.trim() === '' ? null : given.trim();
    if (taken !== text) {
      setTyped({ from: taken, text: given });
      onText(taken);
    }
  };
  return (
    <form
      className={styles.textFilter}
      onSubmit={(event) => {
        event.preventDefault();
        apply(shown);
      }}
    >
      <label>
        <span className={entityPickerStyles.label}>{label}</span>
        <input
          type="search"
          value={shown}
          placeholder={hint}
          autoCapitalize="off"
          spellCheck={false}
          onChange={(event) => {
            const { value } = event.target;
            setTyped({ from: text, text: value });
            window.clearTimeout(timer.current);
            timer.current = window.setTimeout(() => {
              apply(value);
            }, PAUSE_MS);
          }}
        />
      </label>
      <button type="submit" className="visually-hidden" tabIndex={-1}>
        {words('data.filters')}
      </button>
    </form>
  );
}
