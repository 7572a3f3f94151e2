import type { ReactNode } from 'react';

import styles from './day-input.module.css';
import { lastDayOf } from './last-day-of.ts';

interface DayInputProps {
  readonly label: string;
  /** A date as papers bear it, of which the last day is meant; null where none is chosen. */
  readonly date: string | null;
  readonly onChoose: (day: string | null) => void;
}

/** A box for a day; a year or a month that stands in the address is shown as its last day. */
export function DayInput({ label, date, onChoose }: DayInputProps): ReactNode {
  return (
    <label className="inline gap-2 aside">
      {label}
      <input
        type="date"
        className={styles.day}
        value={date === null ? '' : lastDayOf(date)}
        data-chosen={date === null ? undefined : ''}
        onChange={({ target: { value } }) => {
          onChoose(value === '' ? null : value);
        }}
      />
    </label>
  );
}
