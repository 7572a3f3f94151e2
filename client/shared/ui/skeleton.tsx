import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import styles from './skeleton.module.css';

interface SkeletonProps {
  readonly label: string;
  readonly lines: number;
}

const WIDTHS = ['72%', '94%', '58%', '83%', '66%'] as const;

/** Quiet bars where an answer is about to stand. */
export function Skeleton({ label, lines }: SkeletonProps): ReactNode {
  return (
    <div className={clsx('stack gap-3', styles.skeleton)} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} style={{ width: WIDTHS[index % WIDTHS.length] }} />
      ))}
    </div>
  );
}
