import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { Point } from '#client/canvas/layouts/box.ts';
import type { County } from '#client/shared/queries/counties.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { change } from '#client/shared/routing/store.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readCounty } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { type CountyCount, idOf } from './count-by-county.ts';
import styles from './county-map.module.css';
import type { NarrowedSet } from './narrowed-set.ts';
import type { Cell, Ground } from './ground.ts';
import type { Outlines } from './outlines.ts';
import type { DrawnLine } from './lines-on-map.ts';

interface MapStageProps extends NarrowedSet {
  readonly ground: Ground;
  /** Null where the map is a schematic. */
  readonly outlines: Outlines | null;
  readonly lines: readonly DrawnLine[];
  readonly onMap: readonly County[];
}

interface Counted extends Omit<CountyCount, 'county'> {
  readonly id: string;
  readonly county: County;
  readonly cell: Cell;
  /** Whether it stands for what the plan places in the city, and in none of its counties. */
  readonly isWhole: boolean;
}

/** The map itself: the shapes and the lines as one picture, over it the words of each city and county, which are links. */
export function MapStage(props: MapStageProps): ReactNode {
  const words = useWords();
  const { ground, outlines, lines, county, to } = props;
  const counties = countedOn(props);
  const hasTypes = new Set(counties.flatMap(({ types }) => types.map(({ type }) => type))).size > 1;
  return (
    <div
      className={clsx(
        styles.stage,
        lines.length > 0 && styles.lined,
        outlines !== null && styles.outlined,
      )}
      style={{ height: ground.height }}
      role="group"
      aria-label={words('map.map')}
    >
      <Shapes {...props} counties={counties} />
      {counties.map((each) => (
        <CountyTile
          key={each.id}
          counted={each}
          isChosen={each.id === county}
          hasTypes={hasTypes}
          to={to(each.id === county ? null : each.id)}
        />
      ))}
    </div>
  );
}

interface ShapesProps extends MapStageProps {
  readonly counties: readonly Counted[];
}

/** The shapes and lines, which a mouse may press; whoever reads finds the same among the words. */
function Shapes(props: ShapesProps): ReactNode {
  const { ground, lines, county, to, counties } = props;
  const { width, height } = ground;
  const most = Math.max(1, ...counties.map(({ count }) => count));
  return (
    <svg width={width} height={height} aria-hidden="true">
      {ground.others.map((path, index) => (
        <path key={index} className={styles.other} d={path} />
      ))}
      {counties.map(({ id, cell, count, isWhole }) => (
        <path
          key={id}
          className={clsx(
            styles.shape,
            isWhole && styles.whole,
            count === 0 && styles.none,
            id === county && styles.chosen,
          )}
          style={{ fillOpacity: count === 0 ? 0 : 0.12 + 0.5 * Math.sqrt(count / most) }}
          d={cell.path}
          onClick={() => {
            if (count > 0) {
              change(to(id === county ? null : id));
            }
          }}
        />
      ))}
      {ground.edges.map((path, index) => (
        <path key={index} className={styles.edge} d={path} />
      ))}
      {counties.map(
        ({ id, cell }) => cell.anchor && <Leader key={id} from={cell.anchor} to={cell} />,
      )}
      {lines.map(({ line, family, stops }) => (
        <g key={line.entity.id} className={clsx(family, styles.line)}>
          <polyline points={stops.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')} />
          {stops.map(({ x, y }, index) => (
            <circle key={index} cx={x} cy={y} r="2.6" />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** From what words stand for to where they had to stand. */
function Leader({ from, to }: { readonly from: Point; readonly to: Point }): ReactNode {
  return (
    <g className={styles.leader}>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <circle cx={from.x} cy={from.y} r="2.5" />
    </g>
  );
}

// A county stands there although nothing lies in it; a city for what is placed no finer, and so only where something is.
function countedOn({ ground, counted, onMap }: MapStageProps): readonly Counted[] {
  const known = new Map(counted.counties.map((one) => [idOf(one.county), one]));
  const wholes = new Set(onMap.flatMap(({ whole }) => whole?.id ?? []));
  return onMap.flatMap((county) => {
    const { id } = county.city;
    const cell = ground.cells.get(id);
    const { count, types } = known.get(id) ?? { count: 0, types: [] };
    const isWhole = wholes.has(id);
    return cell === undefined || (isWhole && count === 0)
      ? []
      : [{ id, county, cell, count, types, isWhole }];
  });
}

interface CountyTileProps {
  readonly counted: Counted;
  readonly isChosen: boolean;
  readonly hasTypes: boolean;
  readonly to: Transition;
}

const MOST_SIGNS = 3;

function CountyTile({ counted, isChosen, hasTypes, to }: CountyTileProps): ReactNode {
  const words = useWords();
  const { county, cell, count, types, isWhole } = counted;
  const style = { left: cell.x, top: cell.y, width: cell.width };
  const content = (
    <>
      <b>{readCounty(county.city, words)}</b>
      {isWhole && <small>{words('map.whole')}</small>}
      <span className={styles.figure}>{count === 0 ? '–' : count}</span>
      {/* What is heard, besides what is seen. */}
      <span className="visually-hidden">{words('map.unit')}</span>
      {hasTypes && !isWhole && cell.hasRoom && (
        <span className={styles.signs}>
          {types.slice(0, MOST_SIGNS).map(({ type, count: ofType }) => (
            <span key={type} className="inline">
              <Icon type={type} />
              <span className="visually-hidden">{words(`type.${type}`)}</span>
              {ofType}
            </span>
          ))}
        </span>
      )}
    </>
  );
  return count === 0 ? (
    <span className={styles.words} style={style} aria-hidden="true">
      {content}
    </span>
  ) : (
    <StateLink className={styles.words} style={style} to={to} isCurrent={isChosen}>
      {content}
    </StateLink>
  );
}
