import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { ParkFit } from '#client/shared/queries/parks.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { WantTag } from './need-form.tsx';
import styles from './parks-page.module.css';
import { type ParksRoute, wantsOf } from './route.ts';
import { dropWant } from './transitions.ts';
import { countWhole, hardestWant } from './wants-in.ts';

interface NeedNoteProps {
  readonly route: ParksRoute;
  readonly ranked: readonly ParkFit[];
}

/** How many parks have all that is looked for; where none has, what to take away. */
export function NeedNote({ route, ranked }: NeedNoteProps): ReactNode {
  const words = useWords();
  const wants = wantsOf(route.need);
  if (ranked.length === 0) {
    return (
      <div>
        <p className="aside">{words('parks.none.advice')}</p>
        <p className={clsx('row wrap', styles.whole)}>
          {wants.map((ref) => (
            <WantTag key={ref} of={ref} drop={dropWant(ref)} />
          ))}
        </p>
      </div>
    );
  }
  if (route.like !== null || wants.length < 2) {
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
      <StateLink className="button screen-only" to={dropWant(want.id, want.name)}>
        {words('parks.whole.drop')}
      </StateLink>
    </div>
  );
}
