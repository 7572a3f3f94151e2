import type { ReactNode } from 'react';

import { refine } from '../../state/pages/data-steps.ts';
import type { DataPlace } from '../../state/places/data-place.ts';
import { change } from '../../state/store.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { TextFilter } from './text-filter.tsx';

/** A section or paragraph by its locator, for those who have it at hand. */
export function LocatorFilter({ place }: { readonly place: DataPlace }): ReactNode {
  const words = useWords();
  return (
    <TextFilter
      label={words('data.filter.locator')}
      hint={words('data.filter.locator.hint')}
      text={place.section}
      onText={(section) => {
        change(refine({ section }));
      }}
    />
  );
}
