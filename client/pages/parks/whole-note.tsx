import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import type { ParkFit } from '#client/shared/queries/parks.ts';
import { dropWant } from './transitions.ts';
import { type ParksRoute, wantsOf } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { countWhole, hardestWant } from './wants-in.ts';
import styles from './parks-page.module.css';

interface WholeNoteProps {
  readonly route: ParksRoute;
  readonly ranked: readonly ParkFit[];
}

/** How many parks have all of a need; where none has, what stands most in the way. */
export function WholeNote({ route, ranked }: WholeNoteProps): ReactNode {
  const words = useWords();
  if (route.like !== null || wantsOf(route.need).length < 2) {
    return null;
  }
  const count = countWhole(ranked);
  const hardest = hardestWant(ranked);
  if (hardest === null) {
    return <p className={clsx('row wrap', styles.whole)}>{words('parks.whole.all')}</p>;
  }
  const { want } = hardest;
  return count > 0 ? (
    <p className={clsx('row wrap', styles.whole)}>{words('parks.whole', { count })}</p>
  ) : (
    <div className={clsx('row wrap', styles.whole)}>
      {words('parks.whole.none', {
        name: readName(want, words),
        count: hardest.count,
        all: ranked.length,
      })}
      <StateLink className="button" to={dropWant(want.id, want.name)}>
        {words('parks.whole.drop')}
      </StateLink>
    </div>
  );
}
