import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import type { CorridorProfileFact } from './corridor-profile-query.ts';
import { type CorridorStops, touchedBy } from './corridor-stops.ts';
import type { CorridorsRoute } from './route.ts';
import { narrowCorridor } from './transitions.ts';
import { changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import filterBarStyles from '#client/shared/ui/filter-bar.module.css';

interface AlongFilterProps {
  readonly profile: CorridorProfileFact;
  readonly strip: CorridorStops;
  readonly route: CorridorsRoute;
}

/** Narrows the list to a type, or to a stop that was pressed on the strip; and takes that back. */
export function AlongFilter({ profile: { groups }, strip, route }: AlongFilterProps): ReactNode {
  const words = useWords();
  const stop = touchedBy(strip).find(({ entity }) => entity.id === route.stop);
  const isAll = route.stop === null && route.type === null;
  return (
    <div
      className={clsx('row wrap gap-2', filterBarStyles.types)}
      role="group"
      aria-label={words('corridor.filter')}
    >
      <button
        type="button"
        className="chip"
        aria-pressed={isAll}
        onClick={changing(narrowCorridor(null, null))}
      >
        {words('corridor.filter.all')}{' '}
        <span className="count">{groups.reduce((sum, { count }) => sum + count, 0)}</span>
      </button>
      {stop !== undefined && (
        <button
          type="button"
          className="chip"
          aria-pressed
          onClick={changing(narrowCorridor(null, route.type))}
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
          aria-pressed={route.type === type}
          onClick={changing(narrowCorridor(route.stop, route.type === type ? null : type))}
        >
          <Icon type={type} />
          {words(`type.${type}`)} <span className="count">{count}</span>
        </button>
      ))}
    </div>
  );
}
