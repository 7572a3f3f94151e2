import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { dropWant } from './transitions.ts';
import { type ParksRoute, wantsOf } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { WantTag } from './want-tag.tsx';
import styles from './parks-page.module.css';

/** No park has anything of what is looked for: what to take away, or to say otherwise. */
export function NoPark({ route }: { readonly route: ParksRoute }): ReactNode {
  const words = useWords();
  return (
    <div>
      <p>{words('parks.none')}</p>
      <p className="aside">{words('parks.none.try')}</p>
      <p className={clsx('row wrap', styles.whole)}>
        {wantsOf(route.need).map((ref) => (
          <WantTag key={ref} of={ref} drop={dropWant(ref)} />
        ))}
      </p>
    </div>
  );
}
