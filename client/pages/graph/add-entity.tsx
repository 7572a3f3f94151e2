import type { ReactNode } from 'react';

import { addEntities } from '#client/explorer/expansion/expansion.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { change, useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityPicker } from '#client/search/entity-picker.tsx';

interface AddEntityProps {
  /** What stands on the drawing already, by id. */
  readonly drawn: readonly string[];
}

/** Finds one more entity and puts it on the drawing; one that stands there is opened instead. */
export function AddEntity({ drawn }: AddEntityProps): ReactNode {
  const words = useWords();
  const beside = useExplorer((state) => state.selected) ?? '';
  return (
    <EntityPicker
      label={words('set.add')}
      placeholder={words('set.placeholder')}
      onPick={({ id }) => {
        change(drawn.includes(id) ? select(id) : addEntities([id], beside, drawn));
      }}
    />
  );
}
