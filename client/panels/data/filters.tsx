import type { ReactNode } from 'react';

import { refine, toggleRelated } from '../../state/pages/data-steps.ts';
import type { DataPlace } from '../../state/places/data-place.ts';
import { change } from '../../state/store.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { EntityPicker } from '../shared/entity-picker.tsx';
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
