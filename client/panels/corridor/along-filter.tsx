import type { ReactNode } from 'react';

import { readName } from '../../locales/read-name.ts';
import type { CorridorProfileFact } from '../../api/corridor-profile.ts';
import { type Strip, touchedBy } from '../../state/pages/corridor-strip.ts';
import type { CorridorPlace } from '../../state/places/corridor-place.ts';
import { narrowCorridor } from '../../state/pages/ride-corridor.ts';
import { change } from '../../state/store.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { Sign } from '../shared/sign.tsx';
import '../shared/chip.css';
import '../outline/name-filter-bar.css';

interface AlongFilterProps {
  readonly profile: CorridorProfileFact;
  readonly strip: Strip;
  readonly place: CorridorPlace;
}

/** Narrows the list to a type, or to a stop that was pressed on the strip; and takes that back. */
export function AlongFilter({ profile: { groups }, strip, place }: AlongFilterProps): ReactNode {
  const words = useWords();
  const stop = touchedBy(strip).find(({ entity }) => entity.id === place.stop);
  const isAll = place.stop === null && place.type === null;
  return (
    <div className="name-filter-types" role="group" aria-label={words('corridor.filter')}>
      <button
        type="button"
        className="chip"
        aria-pressed={isAll}
        onClick={() => {
          change(narrowCorridor(null, null));
        }}
      >
        {words('corridor.filter.all')}{' '}
        <span className="count">{groups.reduce((sum, { count }) => sum + count, 0)}</span>
      </button>
      {stop !== undefined && (
        <button
          type="button"
          className="chip"
          aria-pressed
          onClick={() => {
            change(narrowCorridor(null, place.type));
          }}
        >
          {words('corridor.only', { name: readName(stop.entity, words) })}{' '}
          <span aria-hidden="true">×</span>
        </button>
      )}
      {groups.map(({ entityType: type, count }) => (
        <button
          key={type}
          type="button"
          className="chip"
          aria-pressed={place.type === type}
          onClick={() => {
            change(narrowCorridor(place.stop, place.type === type ? null : type));
          }}
        >
          <Sign type={type} />
          {words(`type.${type}`)} <span className="count">{count}</span>
        </button>
      ))}
    </div>
  );
}
