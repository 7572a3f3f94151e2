import { useMemo } from 'react';

import { boundariesQuery } from '#client/shared/queries/boundaries.ts';
import { type County, countiesOfPlansQuery } from '#client/shared/queries/counties.ts';
import { usePresentation } from '#client/shared/queries/presentation.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { type CountyCount, idOf } from './count-by-county.ts';
import { countiesOnMap, type Ground, tileGround } from './ground.ts';
import { outlineGround } from './outline-ground.ts';
import { type Outlines, outlinesOf } from './outlines.ts';

/** What a map is drawn on, and what is to be said of that. */
export interface MapGround {
  readonly onMap: readonly County[];
  readonly ground: Ground;
  /** Null where the map is a schematic. */
  readonly outlines: Outlines | null;
  /** Whether there are boundaries of which none is a county's of the map. */
  readonly isUnlike: boolean;
  /** What the operator has to say of the boundaries. */
  readonly note: string | null;
}

/** Real outlines where the server has them, the schematic otherwise; null until that is known, and how wide it may be. */
export function useGround(counted: readonly CountyCount[], width: number | null): MapGround | null {
  const all = useAnswer(countiesOfPlansQuery).data;
  const sketch = usePresentation()?.sketch;
  const boundaries = useAnswer(boundariesQuery).data;
  return useMemo(() => {
    if (all === undefined || sketch === undefined || boundaries === undefined || width === null) {
      return null;
    }
    const onMap = countiesOnMap(all);
    const outlines = outlinesOf(onMap, boundaries.outlines, sketch);
    const ground = outlineGround(onMap, wholesIn(counted), outlines, width);
    return ground === null
      ? {
          onMap,
          ground: tileGround(onMap, sketch, width),
          outlines: null,
          isUnlike: boundaries.outlines.length > 0,
          note: null,
        }
      : { onMap, ground, outlines, isUnlike: false, note: boundaries.note };
  }, [all, sketch, boundaries, counted, width]);
}

/** The cities of which more is told than of their counties. */
function wholesIn(counted: readonly CountyCount[]): ReadonlySet<string> {
  return new Set(
    counted.filter(({ county }) => county?.whole === null).map(({ county }) => idOf(county)),
  );
}
