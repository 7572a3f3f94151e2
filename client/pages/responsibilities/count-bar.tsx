import type { ReactNode } from 'react';

import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './share-bar.module.css';

interface CountBarProps {
  readonly to: Transition;
  /** What the count counts, for screen readers. */
  readonly unit: string;
  readonly count: number;
  /** The longest bar's count. */
  readonly most: number;
  readonly children: ReactNode;
}

/** A name, a bar as long as its count, and the count; pressed, it opens what is counted. */
export function CountBar({ to, unit, count, most, children }: CountBarProps): ReactNode {
  return (
    <StateLink className={styles.bar} to={to}>
      <span className={styles.name}>{children}</span>
      <span className={styles.track} aria-hidden="true">
        <i style={{ width: `${String((count / most) * 100)}%` }} />
      </span>
      <b>
        {count} <span className="visually-hidden">{unit}</span>
      </b>
    </StateLink>
  );
}
