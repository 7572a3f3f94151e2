import { goToCorridorsThrough } from '#client/shared/routing/navigate.ts';
import type { ReactNode } from 'react';

import type { EntityType } from '#client/shared/api/fragments.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import styles from './corridor-list.module.css';

const MAY_LIE: readonly EntityType[] = [
  'PARK',
  'PROJECT',
  'HUB',
  'LINE',
  'PLATFORM',
  'CITY',
  'ZONE',
  'PLACE',
  'NATURAL_FEATURE',
];

/** Asks on which corridors a thing is. */
export function FindCorridors(): ReactNode {
  const words = useWords();
  return (
    <div className={styles.find}>
      <EntityPicker
        label={words('corridor.find')}
        placeholder={words('corridor.find.placeholder')}
        types={MAY_LIE}
        onPick={({ id }) => {
          change(goToCorridorsThrough(id));
        }}
      />
    </div>
  );
}
