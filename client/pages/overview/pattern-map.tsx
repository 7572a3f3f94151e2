import type { ReactNode } from 'react';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { Point } from '#client/canvas/layouts/box.ts';
import type { SketchFact, SketchRing } from '#client/shared/queries/sketch.ts';
import { readBothNames, readCounty } from '#client/shared/words/read-name.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SketchText } from '#client/shared/ui/sketch-text.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { type Counted, countedBy, type CountedRow, isLyingIn } from './counts.ts';
import styles from './pattern-map.module.css';

const SMALLEST = 3;
const LARGEST = 17;
/** How far the words at the sketch's edge reach out of it. */
const OUT = 4;

interface PatternMapProps {
  readonly sketch: SketchFact;
  readonly entities: readonly Counted[];
}

/** The spatial pattern with its cities and counties, each as large as what lies in it; each opens in the panel. */
export function PatternMap({ sketch, entities }: PatternMapProps): ReactNode {
  const words = useWords();
  const { width, height, rings, core, axis, spokes } = sketch;
  const positions = new Map(sketch.places.map((place) => [place.entity.id, place]));
  const rows = countedBy(
    entities.filter(({ type, id }) => type === 'CITY' && positions.has(id)),
    isLyingIn,
  ).filter(({ count }) => count > 0);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <svg
      className={styles.map}
      viewBox={`${String(-OUT)} ${String(OUT)} ${String(width + 2 * OUT)} ${String(height - OUT)}`}
      role="group"
      aria-label={words('overview.patternLabel')}
    >
      {rings.map((ring) => (
        <Ring key={ring.entity.id} ring={ring} className={styles.ring} />
      ))}
      {core !== null && <Ring ring={core} className={styles.core} />}
      {spokes.map(({ entity, path, text, labelAmongPlaces }) => (
        <Mark key={entity.id} of={entity}>
          <path className={styles.touch} d={path} />
          <path className={styles.spoke} d={path} />
          {labelAmongPlaces !== null && (
            <SketchText at={labelAmongPlaces}>{text[words.language]}</SketchText>
          )}
        </Mark>
      ))}
      {axis !== null && (
        <Mark of={axis.entity}>
          <path className={styles.touch} d={axis.path} />
          <path className={styles.axis} d={axis.path} />
        </Mark>
      )}
      {rows.map((row) => (
        <City key={row.entity.id} row={row} most={most} at={positions.get(row.entity.id)} />
      ))}
    </svg>
  );
}

interface RingProps {
  readonly ring: SketchRing;
  readonly className: string;
}

function Ring({ ring: { entity, x, y, rx, ry }, className }: RingProps): ReactNode {
  return (
    <Mark of={entity}>
      <ellipse className={styles.touch} cx={x} cy={y} rx={rx} ry={ry} />
      <ellipse className={className} cx={x} cy={y} rx={rx} ry={ry} />
    </Mark>
  );
}

interface MarkProps {
  readonly of: EntityHint;
  readonly children: ReactNode;
}

function Mark({ of, children }: MarkProps): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  return (
    <StateLink to={select(of.id)} label={readBothNames(of, words)} isCurrent={of.id === selected}>
      {children}
    </StateLink>
  );
}

interface CityProps {
  readonly row: CountedRow;
  readonly most: number;
  readonly at: Point | undefined;
}

function City({ row, most, at = { x: 0, y: 0 } }: CityProps): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  const { entity, count } = row;
  const read = readCounty(entity, words);
  const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(count / most);
  const isGreat = radius > 12;
  return (
    <StateLink to={select(entity.id)} isCurrent={entity.id === selected}>
      {read !== entity.name && <title>{readBothNames(entity, words)}</title>}
      <circle className={styles.reach} cx={at.x} cy={at.y} r={Math.max(radius, 8)} />
      <circle className={styles.city} cx={at.x} cy={at.y} r={radius} />
      {isGreat && (
        <text className={styles.figure} x={at.x} y={at.y + 3} textAnchor="middle">
          {count}
        </text>
      )}
      <text
        className={isGreat ? styles.great : undefined}
        x={at.x}
        y={at.y + radius + (isGreat ? 11 : 9)}
        textAnchor="middle"
      >
        {isGreat ? read : `${read} ${String(count)}`}
      </text>
    </StateLink>
  );
}
