import { type ReactNode, useId } from 'react';
import { clsx } from 'clsx';

import styles from './import-page.module.css';

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly isDone: boolean;
  /** One line beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A step of the import, under its number. */
export function Step({ number, title, isDone, aside, children }: StepProps): ReactNode {
  const id = useId();
  return (
    <section className={clsx('card', styles.step)} aria-labelledby={id}>
      <header className="row wrap gap-3">
        <span className={clsx(styles.number, isDone && styles.done)} aria-hidden="true">
          {number}
        </span>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span className="aside">{aside}</span>}
      </header>
      <div className="stack gap-3">{children}</div>
    </section>
  );
}
