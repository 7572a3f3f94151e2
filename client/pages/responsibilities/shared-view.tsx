import { type ReactNode, useMemo } from 'react';
import { clsx } from 'clsx';

import {
  dutiesOf,
  findDepartment,
  type Matrix,
  type MatrixDepartment,
} from '#client/shared/queries/matrix.ts';
import { useNarrow } from '#client/shared/reader/use-narrow.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { FoldedItems } from '#client/shared/ui/folded-items.tsx';
import { readBothNames, readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { CountBar } from './count-bar.tsx';
import { GridCell, GridTable } from './grid-table.tsx';
import leadsViewStyles from './leads-view.module.css';
import type { ResponsibilitiesRoute } from './route.ts';
import { pairsOf, partnersOf } from './shared-duties.ts';
import styles from './shared-map.module.css';
import { openDepartment, openPair } from './transitions.ts';
import { type GridWalk, useGridWalk } from './use-grid-walk.ts';

interface SharedViewProps {
  readonly matrix: Matrix;
  readonly route: ResponsibilitiesRoute;
}

/** Who shares tasks with whom. */
export function SharedView({ matrix, route }: SharedViewProps): ReactNode {
  const words = useWords();
  return useNarrow() ? (
    <SharedList matrix={matrix} />
  ) : (
    <>
      <p className="aside">{words('shared.intro')}</p>
      <Scale />
      <SharedMap matrix={matrix} route={route} />
    </>
  );
}

const SHOWN_AT_FIRST = 20;

// On a narrow window: who shares most with whom, as bars.
function SharedList({ matrix }: { readonly matrix: Matrix }): ReactNode {
  const words = useWords();
  const pairs = useMemo(() => pairsOf(matrix), [matrix]);
  return (
    <section className={clsx('stack gap-2', leadsViewStyles.sharedSection)}>
      <h2>{words('shared.pairs')}</h2>
      <FoldedItems
        items={pairs}
        first={SHOWN_AT_FIRST}
        more={words('shared.all', { count: pairs.length })}
        className="button"
      >
        {(shown) => (
          <ul className="stack gap-1">
            {shown.map(({ one, other, count }) => (
              <li key={`${one.id} ${other.id}`}>
                <CountBar
                  to={openPair(one.id, other.id)}
                  unit={words('department.shares.unit')}
                  count={count}
                  most={pairs[0]?.count ?? 1}
                >
                  <EntityName of={one.short} isShort />
                  <br />
                  <EntityName of={other.short} isShort />
                </CountBar>
              </li>
            ))}
          </ul>
        )}
      </FoldedItems>
    </section>
  );
}

const DEPTHS = [1, 2, 3, 5, 8] as const;

const SHADES = [styles.depth1, styles.depth2, styles.depth3, styles.depth4, styles.depth5] as const;

/** How deep a count is shaded, 1 to 5. */
function depthOf(count: number): number {
  return DEPTHS.filter((least) => count >= least).length;
}

// Departments by departments: the more tasks two share, the darker their cell; on the diagonal, a department's own.
function SharedMap({ matrix, route }: SharedViewProps): ReactNode {
  const words = useWords();
  const { departments } = matrix;
  const walk = useGridWalk(departments.length, departments.length);
  const open = findDepartment(matrix, route.department ?? '')?.id ?? null;
  const partner = findDepartment(matrix, route.partner ?? '')?.id ?? null;
  return (
    <GridTable
      label={words('shared.grid')}
      className={styles.map}
      walk={walk}
      corner={words('shared.department')}
      departments={departments}
      headerOf={(department) => ({
        to: openDepartment(department.id),
        label: readBothNames(department, words),
      })}
      open={partner}
    >
      <tbody>
        {departments.map((department, index) => (
          <DepartmentRow
            key={department.id}
            department={department}
            row={index + 1}
            matrix={matrix}
            chosen={[open, partner]}
            walk={walk}
          />
        ))}
      </tbody>
    </GridTable>
  );
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

interface DepartmentRowProps {
  readonly department: MatrixDepartment;
  /** Counted from the headers, which are row 0. */
  readonly row: number;
  readonly matrix: Matrix;
  /** The ids of the two departments in the panel. */
  readonly chosen: readonly [string | null, string | null];
  readonly walk: GridWalk;
}

function DepartmentRow(props: DepartmentRowProps): ReactNode {
  const { department, row, matrix, chosen, walk } = props;
  const words = useWords();
  const [open, partner] = chosen;
  const counts = useMemo(
    () => new Map(partnersOf(matrix, department).map(({ other, count }) => [other.id, count])),
    [matrix, department],
  );
  return (
    <tr>
      <GridCell
        at={[row, 0]}
        walk={walk}
        scope="row"
        link={{
          className: clsx('row', styles.header),
          to: openDepartment(department.id),
          isCurrent: open === department.id,
        }}
      >
        <EntityName of={department.short} isShort />
      </GridCell>
      {matrix.departments.map((other, index) => {
        const count = counts.get(other.id);
        const isOwn = other.id === department.id;
        const link =
          count === undefined
            ? undefined
            : {
                className: clsx(styles.cell, SHADES[depthOf(count) - 1]),
                to: openPair(department.id, other.id),
                label: words('shared.cell', {
                  one: readName(department, words),
                  other: readName(other, words),
                  count,
                }),
                isCurrent: open === department.id && partner === other.id,
              };
        return (
          <GridCell
            key={other.id}
            at={[row, index + 1]}
            walk={walk}
            className={isOwn ? styles.own : undefined}
            link={link}
          >
            {isOwn ? dutiesOf(matrix, department).length : count}
          </GridCell>
        );
      })}
    </tr>
  );
}
