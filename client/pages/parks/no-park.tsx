import type { ReactNode } from 'react';

import { dropWant } from './transitions.ts';
import { type ParksPlace, wantsOf } from './route.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { WantTag } from './want-tag.tsx';

/** No park has anything of what is looked for: what to take away, or to say otherwise. */
export function NoPark({ place }: { readonly place: ParksPlace }): ReactNode {
  const words = useWords();
  return (
    <div className="no-park">
      <p>{words('parks.none')}</p>
      <p className="aside">{words('parks.none.try')}</p>
      <p className="parks-whole">
        {wantsOf(place.need).map((ref) => (
          <WantTag key={ref} of={ref} drop={dropWant(ref)} />
        ))}
      </p>
    </div>
  );
}
