import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { refine, toggleRelated } from './transitions.ts';
import type { DataRoute } from './route.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import { EntityFacets } from './entity-facets.tsx';
import styles from './filters.module.css';
import { RelationFacets } from './relation-facets.tsx';
import { TextFilter } from './text-filter.tsx';

/** All that the table can be narrowed by, with how many rows each choice leaves. */
export function Filters({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  return (
    <div className={clsx('stack gap-5', styles.filters)}>
      <TextFilter
        label={words('data.filter.name')}
        hint={words('data.filter.name.hint')}
        text={route.name}
        onText={(name) => {
          change(refine({ name }));
        }}
      />
      {route.tab === 'entities' ? <EntityFacets route={route} /> : <RelationFacets route={route} />}
      <EntityPicker
        label={words('data.filter.of')}
        placeholder={words('data.filter.of.hint')}
        onPick={({ id }) => {
          change(toggleRelated(id));
        }}
      />
    </div>
  );
}
