import { type ReactNode, useMemo, useRef } from 'react';
import { clsx } from 'clsx';

import { countiesOfPlansQuery } from '#client/shared/queries/counties.ts';
import { usePresentation } from '#client/shared/queries/presentation.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { idOf } from './count-by-county.ts';
import { CountyList } from './county-list.tsx';
import styles from './county-map.module.css';
import { countiesOnMap, tileGround } from './ground.ts';
import { linesOnMap } from './lines-on-map.ts';
import { MapStage } from './map-stage.tsx';
import type { NarrowedSet } from './narrowed-set.ts';
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
  const width = useWidth(holder);
  const all = useAnswer(countiesOfPlansQuery).data;
  const sketch = usePresentation()?.sketch;
  const onMap = useMemo(() => all && countiesOnMap(all), [all]);
  const ground = useMemo(
    () =>
      onMap === undefined || sketch === undefined || width === null
        ? null
        : tileGround(onMap, sketch, width),
    [onMap, sketch, width],
  );
  const lines = useMemo(
    () => (ground === null ? [] : linesOnMap(counted.lines, ground)),
    [counted.lines, ground],
  );
  const sum = {
    total: counted.total,
    count: counted.counties.filter((one) => one.county !== null).length,
  };
  const isCrossing = counted.counties.reduce((all, { count }) => all + count, 0) > counted.total;
  return (
    <section
      className={styles.map}

      aria-label={words('map.label', { what })}
    >
      <p className="aside" role="status">
        {words('map.sum', sum)}
        {isCrossing && words('map.sum.crossing')}
      </p>
      <div className={styles.columns}>
        <div className="stack gap-2">
          <div ref={holder}>
            {ground === null || onMap === undefined ? (
              <Skeleton label={words('map.loading')} lines={8} />
            ) : (
              <MapStage {...{ ground, counted, lines, county, to, onMap }} />
            )}
          </div>
          <p className="count">{words('map.schematic')}</p>
        </div>
        <div className={clsx('stack gap-4', styles.beside)}>
          {children}
          <CountyList
            {...{ counted, county, to }}
            onMap={new Set(onMap?.map(idOf))}
            drawn={lines}
          />
        </div>
      </div>
    </section>
  );
}
