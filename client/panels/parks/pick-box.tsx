import type { ReactNode } from 'react';

import { readName } from '../../locales/read-name.ts';
import type { EntityHint } from '../../api/fragments.ts';
import { rememberHint } from '../../state/answers/hint-answers.ts';
import { togglePick } from '../../state/pages/parks.ts';
import { MOST_SIDE } from '../../state/places/parks-place.ts';
import { change } from '../../state/store.ts';
import { useWords } from '../../state/reader/use-words.ts';

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
    <label className="pick-box">
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
