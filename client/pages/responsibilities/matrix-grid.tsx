import { type ReactNode, useMemo } from 'react';
import { clsx } from 'clsx';

import {
  chaptersOf,
  dutiesIn,
  dutiesOf,
  type Duty,
  findDepartment,
  type Matrix,
  type MatrixDepartment,
  type MatrixTask,
} from '#client/shared/queries/matrix.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';
import { readDuty } from './duties.tsx';
import { GridCell, GridTable } from './grid-table.tsx';
import styles from './matrix-grid.module.css';
import type { ResponsibilitiesRoute } from './route.ts';
import { openDepartment } from './transitions.ts';
import { type Cell, type GridWalk, useGridWalk } from './use-grid-walk.ts';

interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly route: ResponsibilitiesRoute;
}

/** Tasks by departments: a lead solid, a part soft. */
export function MatrixGrid({ matrix, route }: MatrixGridProps): ReactNode {
  const words = useWords();
  const { tasks, departments } = matrix;
  const walk = useGridWalk(tasks.length, departments.length);
  const open = findDepartment(matrix, route.department ?? '')?.id ?? null;
  // In the plan's order tasks stand under their chapters; in another the chapters would be torn apart.
  const groups = route.tasksBy === 'plan' ? chaptersOf(matrix) : [{ tasks }];
  return (
    <GridTable
      label={words('responsibilities.grid')}
      walk={walk}
      corner={words('responsibilities.task')}
      departments={departments}
      headerOf={(department) => {
        const isCurrent = department.id === open;
        const count = dutiesOf(matrix, department).length;
        const to = openDepartment(isCurrent ? null : department.id);
        return { to, label: columnLabel(department, count, words), isCurrent, count };
      }}
      open={open}
    >
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
            <TaskRow
              key={task.id}
              task={task}
              row={tasks.indexOf(task) + 1}
              matrix={matrix}
              open={open}
              walk={walk}
            />
          ))}
        </tbody>
      ))}
    </GridTable>
  );
}

// What the header shows, in the same order, then the plan's own name.
function columnLabel(department: MatrixDepartment, count: number, words: Words): string {
  const read = readName(department, words);
  const label = words('responsibilities.column', { department: read, count });
  return read === department.name ? label : `${label} ${department.name}`;
}

interface TaskRowProps {
  readonly task: MatrixTask;
  /** Counted from the headers, which are row 0. */
  readonly row: number;
  readonly matrix: Matrix;
  readonly open: string | null;
  readonly walk: GridWalk;
}

function TaskRow({ task, row, matrix, open, walk }: TaskRowProps): ReactNode {
  const selected = useExplorer((state) => state.selected);
  const byDepartment = useMemo(
    () => new Map(dutiesIn(matrix, task).map((duty) => [duty.department.id, duty])),
    [matrix, task],
  );
  return (
    <tr>
      <GridCell
        at={[row, 0]}
        walk={walk}
        scope="row"
        link={{ className: styles.task, to: select(task.id), isCurrent: selected === task.id }}
      >
        <Locator>{task.at}</Locator>
        <EntityName of={task} />
      </GridCell>
      {matrix.departments.map((department, index) => (
        <DutyCell
          key={department.id}
          duty={byDepartment.get(department.id)}
          at={[row, index + 1]}
          isOpen={department.id === open}
          walk={walk}
        />
      ))}
    </tr>
  );
}

interface DutyCellProps {
  readonly duty: Duty | undefined;
  readonly at: Cell;
  readonly isOpen: boolean;
  readonly walk: GridWalk;
}

function DutyCell({ duty, at, isOpen, walk }: DutyCellProps): ReactNode {
  const words = useWords();
  const isCurrent = useExplorer((state) => state.selected === duty?.relation);
  const link = duty && {
    className: clsx(styles.duty, duty.role === 'LEAD' && styles.lead),
    to: select(duty.relation),
    label: readDuty(duty, words),
    isCurrent,
  };
  return (
    <GridCell at={at} walk={walk} className={isOpen ? styles.open : undefined} link={link}>
      {duty && words(`responsibilities.letter.${duty.role}`)}
    </GridCell>
  );
}
