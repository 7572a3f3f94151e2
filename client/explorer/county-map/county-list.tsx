import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readNames } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { type CountyCount, idOf } from './count-by-county.ts';
import styles from './county-map.module.css';
import type { NarrowedSet } from './narrowed-set.ts';
import type { DrawnLine } from './lines-on-map.ts';

interface CountyListProps extends NarrowedSet {
  /** The ids of what the map has a place for. */
  readonly onMap: ReadonlySet<string>;
  readonly drawn: readonly DrawnLine[];
}

interface CityGroup {
  readonly whole: EntityHint;
  readonly counties: readonly CountyCount[];
}

/** The map's twin: each city with its counties, what lies elsewhere or nowhere, and the corridors and lines. */
export function CountyList({ counted, county, to, onMap, drawn }: CountyListProps): ReactNode {
  const words = useWords();
  const { counties, lines } = counted;
  const placed = counties.filter((one) => onMap.has(idOf(one.county)));
  const outside = counties.filter((one) => one.county !== null && !onMap.has(idOf(one.county)));
  const untold = counties.filter((one) => one.county === null);
  const rows = (some: readonly CountyCount[], whole?: EntityHint): ReactNode => (
    <ul className={styles.rows}>
      {some.map((one) => (
        <CountyRow key={idOf(one.county)} counted={one} whole={whole} county={county} to={to} />
      ))}
    </ul>
  );
  return (
    <div className={styles.list} role="group" aria-label={words('map.counties')}>
      {groupsOf(placed).map(({ whole, counties: some }) => (
        <section key={whole.id}>
          <h2>
            <EntityName of={whole} />
          </h2>
          {rows(some, whole)}
        </section>
      ))}
      {outside.length > 0 && (
        <section>
          <h2>{words('map.outside')}</h2>
          {rows(outside)}
        </section>
      )}
      {untold.length > 0 && rows(untold)}
      {lines.length > 0 && (
        <section className="stack gap-1">
          <h2>{words('map.lines')}</h2>
          {drawn.length < lines.length && (
            <p className="count">
              {words('map.lines.some', { drawn: drawn.length, count: lines.length })}
            </p>
          )}
          <ul className="stack gap-2">
            {lines.map(({ entity, joins }) => (
              <li key={entity.id}>
                <EntityLink entity={entity} to={select(entity.id)} />
                <p className="count">
                  {words('map.lines.joins', { names: readNames(joins, words) })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function groupsOf(counties: readonly CountyCount[]): readonly CityGroup[] {
  const groups = new Map<string, { whole: EntityHint; counties: CountyCount[]; count: number }>();
  for (const one of counties) {
    const whole = one.county?.whole ?? one.county?.city;
    if (whole !== undefined) {
      const group = groups.get(whole.id) ?? { whole, counties: [], count: 0 };
      group.counties.push(one);
      groups.set(whole.id, { ...group, count: group.count + one.count });
    }
  }
  return [...groups.values()].toSorted((one, other) => other.count - one.count);
}

interface CountyRowProps extends Pick<CountyListProps, 'county' | 'to'> {
  readonly counted: CountyCount;
  /** The city that it stands under. */
  readonly whole: EntityHint | undefined;
}

function CountyRow({ counted, whole, county, to }: CountyRowProps): ReactNode {
  const words = useWords();
  const { count, types } = counted;
  const id = idOf(counted.county);
  const isChosen = id === county;
  return (
    <li>
      <StateLink
        className={clsx('row gap-2', styles.row)}
        to={to(isChosen ? null : id)}
        isCurrent={isChosen}
      >
        <span>
          {counted.county === null ? (
            words('map.untold')
          ) : id === whole?.id ? (
            words('map.city')
          ) : (
            <EntityName of={counted.county.city} isShort />
          )}
        </span>
        <span className={clsx('row wrap gap-2', styles.types)}>
          {types.length > 1 &&
            types.map((one) => (
              <span key={one.type} className="inline count">
                <Icon type={one.type} />
                <span className="visually-hidden">{words(`type.${one.type}`)}</span>
                {one.count}
              </span>
            ))}
        </span>
        <b>{count}</b>
      </StateLink>
    </li>
  );
}
