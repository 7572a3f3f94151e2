import type { ReactNode } from 'react';

import { readLocator } from '#client/shared/words/read-locator.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './locator.module.css';
import { StateLink } from './state-link.tsx';

interface LocatorProps {
  readonly children: string;
  /** Where it leads when pressed; without it, it only cites. */
  readonly to?: Transition;
}

/** Where the plan says something, such as 4.2¶3. */
export function Locator({ children, to }: LocatorProps): ReactNode {
  const words = useWords();
  const text = readLocator(children, words);
  return to === undefined ? (
    <span className={styles.locator} data-part="locator">
      {text}
    </span>
  ) : (
    <StateLink className={styles.locator} data-part="locator" to={to}>
      {text}
    </StateLink>
  );
}
