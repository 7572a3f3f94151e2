import type { ReactNode } from 'react';

import { PrintedPaper } from '#client/explorer/print-sheet/printed-paper.tsx';
import { PrintedTable } from '#client/explorer/print-sheet/printed-table.tsx';
import { Sheet } from '#client/explorer/print-sheet/print-sheet.tsx';
import {
  chaptersOf,
  dutiesIn,
  findDepartment,
  type Matrix,
  type MatrixDepartment,
  type MatrixTask,
  type Role,
  withRole,
} from '#client/shared/queries/matrix.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { departmentSheetQuery } from './department-sheet-query.ts';
import type { ResponsibilitiesRoute } from './route.ts';
import { partnersOf, sharedDuties } from './shared-duties.ts';

interface MatrixSheetProps {
  readonly matrix: Matrix;
  /** What the filters leave of it. */
  readonly filtered: Matrix;
  readonly route: ResponsibilitiesRoute;
}

/** The page on paper: the open department with all that is its own, the open pair, else the view as a table that paper can hold. */
export function MatrixSheet({ matrix, filtered, route }: MatrixSheetProps): ReactNode {
  const department = findDepartment(matrix, route.department ?? '');
  const partner = findDepartment(matrix, route.partner ?? '');
  if (department !== null && partner !== null) {
    return <PairSheet matrix={matrix} one={department} other={partner} />;
  }
  if (department !== null) {
    return <PrintedPaper query={departmentSheetQuery(department.id)} />;
  }
  switch (route.view) {
    case 'matrix':
      return <TasksSheet matrix={filtered} />;
    case 'shared':
      return <PartnersSheet matrix={matrix} />;
    case 'leads':
      // It is a list already, and is printed as it is.
      return null;
  }
}

function TasksSheet({ matrix }: { readonly matrix: Matrix }): ReactNode {
  const words = useWords();
  const rows = chaptersOf(matrix).flatMap(({ at, heading, tasks }) =>
    tasks.map((task, index) => ({
      key: task.id,
      ...(index === 0 && {
        group: (
          <>
            {readLocator(at, words)} <EntityName of={heading} />
          </>
        ),
      }),
      cells: [
        readLocator(task.at, words),
        <EntityName key="name" of={task} />,
        <Departments key="lead" matrix={matrix} task={task} role="LEAD" />,
        <Departments key="part" matrix={matrix} task={task} role="PARTICIPANT" />,
      ],
    })),
  );
  return (
    <Sheet kind={words('responsibilities.title')}>
      <h1>{words('responsibilities.title')}</h1>
      <p>
        {words('responsibilities.filtered', {
          tasks: matrix.tasks.length,
          departments: matrix.departments.length,
        })}
      </p>
      <PrintedTable
        heads={[
          words('sheet.where'),
          words('responsibilities.task'),
          words('responsibility.LEAD'),
          words('responsibility.PARTICIPANT'),
        ]}
        widths={[9, 26, 25, 40]}
        rows={rows}
      />
    </Sheet>
  );
}

interface DepartmentsProps {
  readonly matrix: Matrix;
  readonly task: MatrixTask;
  readonly role: Role;
}

/** Who has this role in a task, by the names that columns have. */
function Departments({ matrix, task, role }: DepartmentsProps): ReactNode {
  const words = useWords();
  return withRole(dutiesIn(matrix, task), role)
    .map(({ department }) => readName(department.short, words))
    .join(words('list.comma'));
}

function PartnersSheet({ matrix }: { readonly matrix: Matrix }): ReactNode {
  const words = useWords();
  const title = words('responsibilities.view.shared');
  return (
    <Sheet kind={words('responsibilities.title')}>
      <h1>{title}</h1>
      <p>{words('sheet.shared')}</p>
      <PrintedTable
        heads={[words('shared.department'), words('department.shares')]}
        widths={[26, 74]}
        rows={matrix.departments.map((department) => ({
          key: department.id,
          cells: [
            <EntityName key="name" of={department} />,
            partnersOf(matrix, department)
              .map(({ other, count }) => `${readName(other.short, words)} ${String(count)}`)
              .join(words('list.comma')),
          ],
        }))}
      />
    </Sheet>
  );
}

interface PairSheetProps {
  readonly matrix: Matrix;
  readonly one: MatrixDepartment;
  readonly other: MatrixDepartment;
}

function PairSheet({ matrix, one, other }: PairSheetProps): ReactNode {
  const words = useWords();
  const shared = sharedDuties(matrix, one, other);
  const names = [one, other].map((department) => readName(department, words));
  return (
    <Sheet kind={words('pair.title')}>
      <h1>{names.join(words('list.comma'))}</h1>
      <p>
        {words('pair.title')}
        {words('list.colon')}
        {words('pair.count', { count: shared.length })}
      </p>
      <PrintedTable
        heads={[words('sheet.where'), words('responsibilities.task'), ...names]}
        widths={[10, 40, 25, 25]}
        rows={shared.map(({ task, duties }) => ({
          key: task.id,
          cells: [
            readLocator(task.at, words),
            <EntityName key="name" of={task} />,
            ...duties.map(({ role }) => words(`responsibility.${role}`)),
          ],
        }))}
      />
    </Sheet>
  );
}
