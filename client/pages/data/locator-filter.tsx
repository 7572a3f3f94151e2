import type { ReactNode } from 'react';

import { refine } from './transitions.ts';
import type { DataRoute } from './route.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { TextFilter } from './text-filter.tsx';

/** A section or paragraph by its locator, for those who have it at hand. */
export function LocatorFilter({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  return (
    <TextFilter
      label={words('data.filter.locator')}
      hint={words('data.filter.locator.hint')}
      text={route.section}
      onText={(section) => {
        change(refine({ section }));
      }}
    />
  );
}
