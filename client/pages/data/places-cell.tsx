import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { useWords } from '#client/shared/words/use-words.ts';
import { Locator } from '#client/shared/ui/locator.tsx';
import styles from './row-table.module.css';

const SHOWN = 2;

/** Where the plan says it: the first places, and how many more there are. */
export function PlacesCell({ places }: { readonly places: readonly { at: string }[] }): ReactNode {
  const words = useWords();
  const more = places.length - SHOWN;
  return (
    <span className={clsx('row wrap', styles.dataPlaces)}>
      {places.slice(0, SHOWN).map(({ at }) => (
        <Locator key={at}>{at}</Locator>
      ))}
      {more > 0 && <span className="count">{words('data.places.more', { count: more })}</span>}
    </span>
  );
}
