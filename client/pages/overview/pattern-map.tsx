import type { ReactNode } from 'react';

import type { Counted } from './counts-query.ts';
import { readBothNames, readName } from '#client/shared/words/read-name.ts';
import { select } from '#client/shared/routing/select.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import {
  PATTERN_PLACES,
  PATTERN_SIZE,
  PATTERN_STROKES,
} from '#client/canvas/layouts/pattern-places.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { countedBy, type CountedRow, lyingIn } from './how-many.ts';
import './pattern-map.css';

/** The strokes that stand for corridors, and where on the sketch each is named. */
const SPOKES = [
  {
    name: '湛茂—粤港澳大湾区发展轴',
    label: 'pattern.bayArea',
    path: 'M204 150 384 122',
    x: 396,
    y: 112,
    anchor: 'end',
  },
  {
    name: '湛茂—广西北部湾经济区发展轴',
    label: 'pattern.beibuGulf',
    path: 'M204 150 18 168',
    x: 6,
    y: 160,
    anchor: 'start',
  },
  {
    name: '湛茂—海南自由贸易港发展轴',
    label: 'pattern.hainan',
    path: 'M204 150 128 292',
    x: 140,
    y: 300,
    anchor: 'start',
  },
  {
    name: '湛茂—桂黔川渝发展轴',
    label: 'pattern.chongqing',
    path: 'M204 150 66 40',
    x: 60,
    y: 34,
    anchor: 'middle',
  },
  {
    name: '湛茂—桂湘鄂发展轴',
    label: 'pattern.hubei',
    path: 'M204 150 222 18',
    x: 228,
    y: 20,
    anchor: 'start',
  },
] as const;

const AXIS = '湛茂一体化发展轴';
const CIRCLES = ['提升拓展圈', '紧密协作圈', '一体化核心圈'] as const;
const SMALLEST = 3;
const LARGEST = 17;

/** The spatial pattern with its cities and counties, each as large as what lies in it; each opens in the panel. */
export function PatternMap({ entities }: { readonly entities: readonly Counted[] }): ReactNode {
  const words = useWords();
  const found = new Map(entities.map((entity) => [entity.name, entity]));
  const rows = countedBy(
    entities.filter(({ type, name }) => type === 'CITY' && Object.hasOwn(PATTERN_PLACES, name)),
    lyingIn,
  ).filter(({ count }) => count > 0);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const rings = PATTERN_STROKES.filter(({ kind }) => ['far', 'near', 'core'].includes(kind));
  const axis = PATTERN_STROKES.find(({ kind }) => kind === 'axis')?.path ?? '';
  return (
    <svg
      className="pattern-map"
      viewBox={`-4 4 ${String(PATTERN_SIZE.width + 8)} ${String(PATTERN_SIZE.height - 4)}`}
      role="group"
      aria-label={words('overview.patternLabel')}
    >
      {rings.map(({ kind, path }, index) => (
        <Mark key={kind} name={CIRCLES[index] ?? ''} found={found}>
          <path className="pattern-map-touch" d={path} />
          <path className={`pattern-map-${kind}`} d={path} />
        </Mark>
      ))}
      {SPOKES.map(({ name, label, path, x, y, anchor }) => (
        <Mark key={name} name={name} found={found}>
          <path className="pattern-map-touch" d={path} />
          <path className="pattern-map-spoke" d={path} />
          <text x={x} y={y} textAnchor={anchor}>
            {words(label)}
          </text>
        </Mark>
      ))}
      <Mark name={AXIS} found={found}>
        <path className="pattern-map-touch" d={axis} />
        <path className="pattern-map-axis" d={axis} />
      </Mark>
      {rows.map((row) => (
        <City key={row.entity.id} row={row} most={most} />
      ))}
    </svg>
  );
}

interface MarkProps {
  readonly name: string;
  readonly found: ReadonlyMap<string, Counted>;
  readonly children: ReactNode;
}

function Mark({ name, found, children }: MarkProps): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  const entity = found.get(name);
  return entity === undefined ? (
    children
  ) : (
    <StateLink
      to={select(entity.id)}
      label={readBothNames(entity, words)}
      isCurrent={entity.id === selected}
    >
      {children}
    </StateLink>
  );
}

function City({ row, most }: { readonly row: CountedRow; readonly most: number }): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  const { entity, count } = row;
  // All on the sketch are places: what kind of place each is would only crowd it.
  const read = readName(entity, words).replace(/ (?:City|County|District)$/, '');
  const at = PATTERN_PLACES[entity.name] ?? { x: 0, y: 0 };
  const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(count / most);
  const isGreat = radius > 12;
  return (
    <StateLink to={select(entity.id)} isCurrent={entity.id === selected}>
      {read !== entity.name && <title>{readBothNames(entity, words)}</title>}
      <circle className="pattern-map-reach" cx={at.x} cy={at.y} r={Math.max(radius, 8)} />
      <circle className="pattern-map-city" cx={at.x} cy={at.y} r={radius} />
      {isGreat && (
        <text className="pattern-map-figure" x={at.x} y={at.y + 3} textAnchor="middle">
          {count}
        </text>
      )}
      <text
        className={isGreat ? 'pattern-map-great' : undefined}
        x={at.x}
        y={at.y + radius + (isGreat ? 11 : 9)}
        textAnchor="middle"
      >
        {isGreat ? read : `${read} ${String(count)}`}
      </text>
    </StateLink>
  );
}
