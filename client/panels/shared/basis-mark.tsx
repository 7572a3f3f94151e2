import type { ReactNode } from 'react';

import type { Basis } from '../../api/fragments.ts';
import './basis-mark.css';

interface BasisMarkProps {
  readonly basis: Basis;
  readonly children: ReactNode;
}

/** Words with a line before them that tells stated, solid, from derived, dashed. */
export function BasisMark({ basis, children }: BasisMarkProps): ReactNode {
  return (
    <span className={basis === 'DERIVED' ? 'basis basis-derived' : 'basis'}>
      <svg className="basis-line" viewBox="0 0 22 4" aria-hidden="true">
        <path d="M0 2h22" />
      </svg>
      {children}
    </span>
  );
}
