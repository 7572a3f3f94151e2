import type { ReactNode } from 'react';

import { refine, toggleRelated } from './transitions.ts';
import type { DataPlace } from './route.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { EntityPicker } from '#client/shared/ui/entity-picker.tsx';
import { EntityFacets } from './entity-facets.tsx';
import './filters.css';
import { RelationFacets } from './relation-facets.tsx';
import { TextFilter } from './text-filter.tsx';

/** All that the table can be narrowed by, with how many rows each choice leaves. */
export function Filters({ place }: { readonly place: DataPlace }): ReactNode {
  const words = useWords();
  return (
    <div className="filters">
      <TextFilter
        label={words('data.filter.name')}
        hint={words('data.filter.name.hint')}
        text={place.name}
        onText={(name) => {
          change(refine({ name }));
        }}
      />
      {place.tab === 'entities' ? <EntityFacets place={place} /> : <RelationFacets place={place} />}
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
