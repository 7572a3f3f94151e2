import { type ReactNode, useMemo, useRef } from 'react';
import { clsx } from 'clsx';

import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { readNames } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { idOf } from './count-by-county.ts';
import { CountyList } from './county-list.tsx';
import styles from './county-map.module.css';
import { linesOnMap } from './lines-on-map.ts';
import { MapStage } from './map-stage.tsx';
import type { NarrowedSet } from './narrowed-set.ts';
import { type MapGround, useGround } from './use-ground.ts';
import { useWidth } from './use-width.ts';

interface CountyMapProps extends NarrowedSet {
  /** What the map is of, such as a page's title. */
  readonly what: string;
  /** What lies in the chosen one. */
  readonly children?: ReactNode;
}

/**
 * A set by where it lies: how many of what in each city and county, the corridors and lines through them, and beside it the same as a list
 * that leaves nothing out. A press narrows the set.
 */
export function CountyMap(props: CountyMapProps): ReactNode {
  const { what, counted, county, to, children } = props;
  const words = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const map = useGround(counted.counties, useWidth(holder));
  const lines = useMemo(
    () => (map === null ? [] : linesOnMap(counted.lines, map.ground)),
    [counted.lines, map],
  );
  return (
    <section className={styles.map} aria-label={words('map.label', { what })}>
      <p className="aside" role="status">
        <Sum counted={counted} />
      </p>
      <div className={styles.columns}>
        <div className="stack gap-2">
          <div ref={holder}>
            {map === null ? (
              <Skeleton label={words('map.loading')} lines={8} />
            ) : (
              <MapStage {...map} {...{ counted, lines, county, to }} />
            )}
          </div>
          {map !== null && <MapNotes map={map} />}
        </div>
        <div className={clsx('stack gap-4', styles.beside)}>
          {children}
          <CountyList
            {...{ counted, county, to }}
            onMap={new Set(map?.onMap.map(idOf))}
            drawn={lines}
          />
        </div>
      </div>
    </section>
  );
}

/** How many there are in how many counties; a city of which no county is told is none. */
function Sum({ counted: { total, counties } }: Pick<CountyMapProps, 'counted'>): ReactNode {
  const words = useWords();
  const placed = counties.flatMap(({ county }) => county ?? []);
  const cities = placed.filter(({ whole }) => whole === null).length;
  const inCounties = placed.length - cities;
  const places = [
    ...(inCounties > 0 ? [words('map.sum.counties', { count: inCounties })] : []),
    ...(cities > 0 ? [words('map.sum.cities', { count: cities })] : []),
  ];
  const isCrossing = counties.reduce((all, { count }) => all + count, 0) > total;
  return (
    <>
      {places.length === 0
        ? words('map.sum.nowhere', { total })
        : words('map.sum', { total, places: places.join(words('list.comma')) })}
      {isCrossing && words('map.sum.crossing')}
    </>
  );
}

/** What the map is, and what it does not show. */
function MapNotes({ map }: { readonly map: MapGround }): ReactNode {
  const words = useWords();
  const { outlines, isUnlike, note, ground } = map;
  const missing = outlines?.missing.filter(({ whole }) => whole !== null) ?? [];
  const names = readNames(
    missing.map(({ city }) => city),
    words,
  );
  return (
    <div className="count stack gap-1">
      {isUnlike && <p>{words('map.outline.none')}</p>}
      <p>{words(outlines === null ? 'map.schematic' : 'map.outline')}</p>
      {missing.length > 0 && <p>{words('map.outline.missing', { names })}</p>}
      {ground.others.length > 0 && (
        <p>{words('map.outline.others', { count: ground.others.length })}</p>
      )}
      {note !== null && <p>{note}</p>}
    </div>
  );
}
