import type { ReactNode } from 'react';
import styles from './compared.module.css';

interface ShareBarProps {
  /** Only left, both, only right. */
  readonly counts: readonly [number, number, number];
  /** The same in words. */
  readonly label: string;
}

/** How much of a kind is shared: filled in the middle what both have, in outline at its sides what only one has. */
export function ShareBar({ counts, label }: ShareBarProps): ReactNode {
  const [onlyLeft, shared, onlyRight] = counts;
  return (
    <div className={styles.bar} role="img" aria-label={label} title={label}>
      <span style={{ flexGrow: onlyLeft }} hidden={onlyLeft === 0} />
      <span className={styles.both} style={{ flexGrow: shared }} hidden={shared === 0} />
      <span style={{ flexGrow: onlyRight }} hidden={onlyRight === 0} />
    </div>
  );
}
