import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './desk.module.css';

interface DeskCardProps {
  readonly title: string;
  /** How many there are; null while that is not known, or does not matter. */
  readonly count?: number | null;
  /** Where all of them are, in words and as a place to go. */
  readonly all?: { readonly words: string; readonly to: Transition } | null;
  readonly children: ReactNode;
}

/** A part of the desk: a head with a number, some lines, and the way to all. */
export function DeskCard({ title, count = null, all = null, children }: DeskCardProps): ReactNode {
  return (
    <section className={clsx('card stack gap-3', styles.card)}>
      <h2>
        {title} {count !== null && <span className="count">{count}</span>}
      </h2>
      {children}
      {all !== null && (
        <p>
          <StateLink to={all.to}>{all.words}</StateLink>
        </p>
      )}
    </section>
  );
}

/** So many lines are shown of a list. */
export const SHOWN = 5;
