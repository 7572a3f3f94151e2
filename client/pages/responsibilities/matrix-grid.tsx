import { type ReactNode, useMemo } from 'react';
import { clsx } from 'clsx';

import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { ResponsibilitiesRoute } from './route.ts';
import {
  chaptersOf,
  dutiesOf,
  type Duty,
  findDepartment,
  type Matrix,
  type MatrixDepartment,
  type MatrixTask,
} from '#client/shared/queries/matrix.ts';
import { openDepartment } from './transitions.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Locator } from '#client/shared/ui/locator.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { ColumnName, columnLabel } from './column-name.tsx';
import styles from './matrix-grid.module.css';
import { type GridWalk, useGridWalk } from './use-grid-walk.ts';
import { useSeenHead } from './use-seen-head.ts';

interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly route: ResponsibilitiesRoute;
}

/** Tasks by departments: a lead solid, a part soft. Heads stay while it is scrolled; arrow keys walk it. */
export function MatrixGrid({ matrix, route }: MatrixGridProps): ReactNode {
  const words = useWords();
  const walk = useGridWalk(matrix.tasks.length, matrix.departments.length);
  const open =
    route.department === null ? null : (findDepartment(matrix, route.department)?.id ?? null);
  const scroller = useSeenHead(open);
  const { departments } = matrix;
  // In the plan's order tasks stand under their chapters; in another the chapters would be torn apart.
  const groups = route.tasksBy === 'plan' ? chaptersOf(matrix) : [{ tasks: matrix.tasks }];
  return (
    <div className={clsx('card', styles.scroll)} ref={scroller}>
      <table
        className={clsx(styles.matrix, 'actors')}
        data-part="matrix"
        role="grid"
        aria-label={words('responsibilities.grid')}
        onKeyDown={walk.onKeyDown}
        onFocus={walk.onFocus}
      >
        <Heads matrix={matrix} open={open} walk={walk} />
        {groups.map((group) => (
          <tbody key={'at' in group ? group.at : 'all'}>
            {'at' in group && (
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={departments.length + 1}>
                  <span>
                    {readLocator(group.at, words)}{' '}
                    <b>
                      <EntityName of={group.heading} />
                    </b>
                  </span>
                </th>
              </tr>
            )}
            {group.tasks.map((task) => (
              <Row
                key={task.id}
                task={task}
                number={matrix.tasks.indexOf(task) + 1}
                matrix={matrix}
                open={open}
                walk={walk}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface HeadsProps {
  readonly matrix: Matrix;
  readonly open: string | null;
  readonly walk: GridWalk;
}

function Heads({ matrix, open, walk }: HeadsProps): ReactNode {
  const words = useWords();
  return (
    <thead>
      <tr>
        <th className={styles.corner} scope="col" data-cell="0,0" tabIndex={walk.stop(0, 0)}>
          {words('responsibilities.task')}
        </th>
        {matrix.departments.map((department, index) => {
          const count = dutiesOf(matrix, department).length;
          const isOpen = department.id === open;
          return (
            <th
              key={department.id}
              scope="col"
              className={isOpen ? styles.open : undefined}
              data-cell={`0,${String(index + 1)}`}
            >
              <StateLink
                className={styles.department}
                data-part="matrix-department"
                to={openDepartment(isOpen ? null : department.id)}
                label={columnLabel(department, count, words)}
                isCurrent={isOpen}
                tabIndex={walk.stop(0, index + 1)}
              >
                <ColumnName of={department} /> <small>{count}</small>
              </StateLink>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface RowProps extends HeadsProps {
  readonly task: MatrixTask;
  /** Its row in the grid, the heads being row 0. */
  readonly number: number;
}

function Row({ task, number, matrix, open, walk }: RowProps): ReactNode {
  const selected = useExplorer((state) => state.selected);
  const byDepartment = useMemo(
    () =>
      new Map(
        matrix.duties
          .filter((duty) => duty.task.id === task.id)
          .map((duty) => [duty.department.id, duty]),
      ),
    [matrix, task],
  );
  return (
    <tr>
      <th scope="row" data-cell={`${String(number)},0`}>
        <StateLink
          className={styles.task}
          to={select(task.id)}
          isCurrent={selected === task.id}
          tabIndex={walk.stop(number, 0)}
        >
          <Locator>{task.at}</Locator>
          <EntityName of={task} />
        </StateLink>
      </th>
      {matrix.departments.map((department: MatrixDepartment, index) => (
        <Cell
          key={department.id}
          duty={byDepartment.get(department.id)}
          at={[number, index + 1]}
          isOpen={department.id === open}
          walk={walk}
        />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly duty: Duty | undefined;
  readonly at: readonly [row: number, column: number];
  readonly isOpen: boolean;
  readonly walk: GridWalk;
}

function Cell({ duty, at, isOpen, walk }: CellProps): ReactNode {
  const words = useWords();
  const isSelected = useExplorer((state) => state.selected === duty?.relation);
  const stop = walk.stop(...at);
  const className = isOpen ? styles.open : undefined;
  if (duty === undefined) {
    return <td className={className} data-cell={at.join(',')} tabIndex={stop} />;
  }
  const { role, relation, task, department } = duty;
  return (
    <td className={className} data-cell={at.join(',')}>
      <StateLink
        className={clsx(styles.duty, role === 'LEAD' && styles.lead)}
        to={select(relation)}
        label={words(`responsibilities.cell.${role}`, {
          department: readName(department, words),
          task: readName(task, words),
        })}
        isCurrent={isSelected}
        tabIndex={stop}
      >
        {words(`responsibilities.sign.${role}`)}
      </StateLink>
    </td>
  );
}
