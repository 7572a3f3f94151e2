import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './entry-cards.module.css';

interface EntryCardProps {
  readonly title: string;
  readonly aside: string;
  readonly text: string;
  /** The page that it leads to. */
  readonly to: Transition;
  readonly figure: ReactNode;
  /** Worked examples, each an item of a list. */
  readonly children: ReactNode;
}

/** A way in: what it is for, a small picture of it, worked examples. */
export function EntryCard({ title, aside, text, to, figure, children }: EntryCardProps): ReactNode {
  return (
    <article className={clsx('card gap-3', styles.entryCard)}>
      <h2>
        <StateLink to={to}>{title}</StateLink> <small>{aside}</small>
      </h2>
      <p>{text}</p>
      <div className={styles.figure} aria-hidden="true">
        {figure}
      </div>
      <ul>{children}</ul>
    </article>
  );
}
