import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { Basis } from '#client/shared/api/fragments.ts';
import styles from './basis-mark.module.css';

interface LineSignProps {
  readonly basis?: Basis;
  /** Whether the plan only wishes it. */
  readonly isIntended?: boolean;
}

interface BasisMarkProps extends LineSignProps {
  readonly children: ReactNode;
}

/** Words with a line before them that tells stated, solid, from derived, dashed; a hollow arrow tells what the plan only wishes. */
export function BasisMark({ children, ...sign }: BasisMarkProps): ReactNode {
  return (
    <span
      className={clsx('inline aside', styles.basis, sign.basis === 'DERIVED' && styles.derived)}
      data-part="basis"
    >
      <LineIcon {...sign} />
      {children}
    </span>
  );
}

/** The line alone; words beside it, or its frame, say the same. */
export function LineIcon({ basis = 'STATED', isIntended = false }: LineSignProps): ReactNode {
  return (
    <svg
      className={clsx(styles.line, basis === 'DERIVED' && styles.lineDerived)}
      data-part="basis-line"
      viewBox="0 0 22 10"
      aria-hidden="true"
    >
      <path d={isIntended ? 'M0 5h13' : 'M0 5h22'} />
      {isIntended && <path className={styles.arrow} d="M13.5 1.2 21 5l-7.5 3.8z" />}
    </svg>
  );
}
