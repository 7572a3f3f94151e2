import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { select } from '#client/shared/routing/navigate.ts';
import { changing, useExplorer } from '#client/shared/routing/store.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import filterBarStyles from '#client/shared/ui/filter-bar.module.css';
import { Icon } from '#client/shared/ui/icon.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './along-list.module.css';
import {
  type CorridorMember,
  type CorridorStop,
  type CorridorStops,
  touchedBy,
} from './corridor-stops.ts';
import type { CorridorProfileFact } from './corridors-query.ts';
import { type CorridorsRoute, narrowCorridor } from './route.ts';
import { StepWords } from './step-words.tsx';

interface AlongListProps {
  readonly groups: CorridorProfileFact['groups'];
  readonly along: CorridorStops;
  readonly route: CorridorsRoute;
}

/** All that lies along a corridor, to be narrowed by type and stop: what it touches directly, then what lies at each stop and line. */
export function AlongList(props: AlongListProps): ReactNode {
  const words = useWords();
  return (
    <section className="stack gap-3" aria-label={words('corridor.along')}>
      <h2>{words('corridor.along')}</h2>
      <AlongFilter {...props} />
      <NarrowedList {...props} />
    </section>
  );
}

/** Narrows the list to a type, or to a stop that was pressed in the diagram; and takes that back. */
function AlongFilter({ groups, along, route }: AlongListProps): ReactNode {
  const words = useWords();
  const stop = touchedBy(along).find(({ entity }) => entity.id === route.stop);
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

function NarrowedList({ along, route }: AlongListProps): ReactNode {
  const words = useWords();
  const isOfType = ({ entity }: CorridorMember): boolean =>
    route.type === null || entity.type === route.type;
  const touched = touchedBy(along).filter(
    ({ entity }) => route.stop === null || route.stop === entity.id,
  );
  const direct = touched.filter(isOfType);
  const atStops = touched
    .map((stop) => ({ ...stop, members: stop.members.filter(isOfType) }))
    .filter(({ members }) => members.length > 0);
  if (direct.length === 0 && atStops.length === 0) {
    return <p>{words('corridor.along.none')}</p>;
  }
  return (
    <div className={styles.groups}>
      {direct.length > 0 && (
        <section>
          <h3>{words('corridor.along.direct')}</h3>
          <Members members={direct} />
        </section>
      )}
      {atStops.map((stop) => (
        <AtStop key={stop.entity.id} stop={stop} />
      ))}
    </div>
  );
}

function AtStop({ stop: { entity, members } }: { readonly stop: CorridorStop }): ReactNode {
  return (
    <section>
      <h3>
        <EntityLink entity={entity} to={select(entity.id)} />
        <span className="count">{members.length}</span>
      </h3>
      <Members members={members} />
    </section>
  );
}

function Members({ members }: { readonly members: readonly CorridorMember[] }): ReactNode {
  const selected = useExplorer((state) => state.selected);
  return (
    <ul>
      {members.map((member) => {
        const { entity, relation } = member;
        return (
          <li key={entity.id}>
            <EntityLink
              entity={entity}
              to={select(entity.id)}
              isCurrent={selected === entity.id || selected === relation.id}
            />
            <span className={clsx('inline gap-2', styles.why)}>
              <StepWords step={member} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
