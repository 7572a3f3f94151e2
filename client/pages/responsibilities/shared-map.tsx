import { type ReactNode, useMemo } from 'react';
import { clsx } from 'clsx';

import { readBothNames, readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { ResponsibilitiesRoute } from './route.ts';
import {
  dutiesOf,
  findDepartment,
  type Matrix,
  type MatrixDepartment,
} from '#client/shared/queries/matrix.ts';
import { openDepartment, openPair } from './transitions.ts';
import { partnersOf } from './shared-duties.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { ColumnName } from './column-name.tsx';
import styles from './shared-map.module.css';
import { type GridWalk, useGridWalk } from './use-grid-walk.ts';
import { useSeenHead } from './use-seen-head.ts';
import grid from './matrix-grid.module.css';

interface SharedMapProps {
  readonly matrix: Matrix;
  readonly route: ResponsibilitiesRoute;
}

const DEPTHS = [1, 2, 3, 5, 8] as const;

const SHADES = [styles.depth1, styles.depth2, styles.depth3, styles.depth4, styles.depth5] as const;

/** How deep a count is shaded, 1 to 5. */
function depthOf(count: number): number {
  return DEPTHS.filter((least) => count >= least).length;
}

/** Departments by departments: the more tasks two share, the darker their cell; on the diagonal, a department's own. */
export function SharedMap({ matrix, route }: SharedMapProps): ReactNode {
  const words = useWords();
  const { departments } = matrix;
  const walk = useGridWalk(departments.length, departments.length);
  const [open, partner] = [idOf(matrix, route.department), idOf(matrix, route.partner)];
  const scroller = useSeenHead(partner);
  return (
    <>
      <Scale />
      <div className={clsx('card', grid.scroll)} ref={scroller}>
        <table
          className={clsx(grid.matrix, styles.map, 'actors')}
          data-part="matrix"
          role="grid"
          aria-label={words('shared.grid')}
          onKeyDown={walk.onKeyDown}
          onFocus={walk.onFocus}
        >
          <thead>
            <tr>
              <th className={grid.corner} scope="col" data-cell="0,0" tabIndex={walk.stop(0, 0)}>
                {words('shared.department')}
              </th>
              {departments.map((department, index) => (
                <th
                  key={department.id}
                  scope="col"
                  className={department.id === partner ? grid.open : undefined}
                  data-cell={`0,${String(index + 1)}`}
                >
                  <StateLink
                    className={grid.department}
                    data-part="matrix-department"
                    to={openDepartment(department.id)}
                    label={readBothNames(department, words)}
                    tabIndex={walk.stop(0, index + 1)}
                  >
                    <ColumnName of={department} />
                  </StateLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {departments.map((department, index) => (
              <Row
                key={department.id}
                department={department}
                number={index + 1}
                matrix={matrix}
                chosen={[open, partner]}
                walk={walk}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function idOf(matrix: Matrix, ref: string | null): string | null {
  return ref === null ? null : (findDepartment(matrix, ref)?.id ?? null);
}

function Scale(): ReactNode {
  const words = useWords();
  return (
    <p className={clsx('row aside', styles.scale, 'actors')}>
      {words('shared.scale')}
      {DEPTHS.map((least, index) => {
        const next = DEPTHS[index + 1];
        const most = next === undefined ? '+' : next - 1 === least ? '' : `–${String(next - 1)}`;
        return (
          <span key={least} className={clsx(styles.step, SHADES[index])}>
            {`${String(least)}${most}`}
          </span>
        );
      })}
    </p>
  );
}

interface RowProps {
  readonly department: MatrixDepartment;
  /** Its row in the grid, the heads being row 0. */
  readonly number: number;
  readonly matrix: Matrix;
  /** The ids of the two that the panel tells of. */
  readonly chosen: readonly [string | null, string | null];
  readonly walk: GridWalk;
}

function Row({ department, number, matrix, chosen, walk }: RowProps): ReactNode {
  const words = useWords();
  const [open, partner] = chosen;
  const counts = useMemo(
    () => new Map(partnersOf(matrix, department).map(({ other, count }) => [other.id, count])),
    [matrix, department],
  );
  const own = dutiesOf(matrix, department).length;
  return (
    <tr>
      <th scope="row" data-cell={`${String(number)},0`}>
        <StateLink
          className={clsx('row', styles.header)}
          to={openDepartment(department.id)}
          isCurrent={open === department.id}
          tabIndex={walk.stop(number, 0)}
        >
          <EntityName of={department.short} isShort />
        </StateLink>
      </th>
      {matrix.departments.map((other, index) => {
        const at = `${String(number)},${String(index + 1)}`;
        const stop = walk.stop(number, index + 1);
        const count = counts.get(other.id) ?? 0;
        const isOwn = other.id === department.id;
        if (count === 0 || isOwn) {
          return (
            <td
              key={other.id}
              data-cell={at}
              tabIndex={stop}
              className={isOwn ? styles.own : undefined}
            >
              {isOwn ? own : null}
            </td>
          );
        }
        return (
          <td key={other.id} data-cell={at}>
            <StateLink
              className={clsx(styles.cell, SHADES[depthOf(count) - 1])}
              to={openPair(department.id, other.id)}
              label={words('shared.cell', {
                one: readName(department, words),
                other: readName(other, words),
                count,
              })}
              isCurrent={open === department.id && partner === other.id}
              tabIndex={stop}
            >
              {count}
            </StateLink>
          </td>
        );
      })}
    </tr>
  );
}
