import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { EntityPicker } from '#client/search/entity-picker.tsx';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { chooseDesk } from '#client/shared/reader/desk.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './home-page.module.css';

/** On whose behalf a reader may come. */
const TYPES: readonly EntityType[] = ['DEPARTMENT', 'CITY', 'PARK'];

/** Offers a desk of one's own to whoever has none. */
export function DeskOffer(): ReactNode {
  const words = useWords();
  const [isWanted, setWanted] = useState(false);
  return isWanted ? (
    <DeskPicker />
  ) : (
    <p className={clsx('aside', styles.offer)}>
      {words('desk.offer')}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          setWanted(true);
        }}
      >
        {words('desk.offer.button')}
      </button>
    </p>
  );
}

/** Asks for whom the reader comes. */
export function DeskPicker({ onPicked }: { readonly onPicked?: () => void }): ReactNode {
  const words = useWords();
  return (
    <div className={clsx('stack gap-2', styles.picker)}>
      <EntityPicker
        label={words('desk.pick')}
        placeholder={words('desk.pick.hint')}
        types={TYPES}
        isFocused
        onPick={(entity) => {
          chooseDesk(entity);
          onPicked?.();
        }}
      />
      <p className="aside">{words('desk.kept')}</p>
    </div>
  );
}
