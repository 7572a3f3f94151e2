import { rememberHint } from '#client/shared/queries/entity-hint.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { togglePick } from './transitions.ts';
import { MOST_SIDE } from './route.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './park-card.module.css';

interface PickBoxProps {
  readonly park: EntityHint;
  readonly side: readonly string[];
}

/** Picks a park to stand beside others. */
export function PickBox({ park, side }: PickBoxProps): ReactNode {
  const words = useWords();
  const isPicked = side.includes(park.id);
  const isFull = !isPicked && side.length >= MOST_SIDE;
  return (
    <label className={clsx('inline aside', styles.pickBox)}>
      <input
        type="checkbox"
        checked={isPicked}
        disabled={isFull}
        aria-label={words('parks.pick.label', { name: readName(park, words) })}
        onChange={() => {
          rememberHint(park);
          change(togglePick(park.id));
        }}
      />
      <span aria-hidden="true">
        {isFull ? words('parks.pick.full', { most: MOST_SIDE }) : words('parks.pick')}
      </span>
    </label>
  );
}
