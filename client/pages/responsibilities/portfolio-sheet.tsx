import type { ReactNode } from 'react';

import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import {
  dutiesIn,
  dutiesOf,
  type Duty,
  type Matrix,
  type MatrixDepartment,
  withRole,
} from '#client/shared/queries/matrix.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { taskWorksQuery, type WorksByTask } from '#client/shared/queries/task-works.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { NamesNote } from '#client/shared/ui/names-note.tsx';
import { PrintedOn } from '#client/shared/ui/printed-on.tsx';
import styles from './portfolio-sheet.module.css';
import { ROLES } from './route.ts';
import { readWork } from './task-works.tsx';

interface PortfolioSheetProps {
  readonly matrix: Matrix;
  readonly department: MatrixDepartment;
}

/** An open department as it is printed: its tasks, their locators, and with whom. It is not shown on the screen. */
export function PortfolioSheet({ matrix, department }: PortfolioSheetProps): ReactNode {
  const words = useWords();
  const duties = dutiesOf(matrix, department);
  // Asked before anyone prints, since a page that is being printed cannot wait.
  const works = useAnswer(taskWorksQuery);
  return (
    <section className={styles.sheet} data-part="sheet" aria-hidden="true">
      <h1>{words('sheet.portfolio', { name: readName(department, words) })}</h1>
      <PrintedOn />
      <NamesNote />
      {ROLES.map((role) => (
        <Part key={role} matrix={matrix} duties={withRole(duties, role)} role={role} />
      ))}
      {works.data !== undefined && <PrintedWorks duties={duties} works={works.data} />}
    </section>
  );
}

interface PartProps {
  readonly matrix: Matrix;
  readonly duties: readonly Duty[];
  readonly role: (typeof ROLES)[number];
}

function Part({ matrix, duties, role }: PartProps): ReactNode {
  const words = useWords();
  if (duties.length === 0) {
    return null;
  }
  return (
    <table>
      <caption>
        {words(`responsibility.${role}`)} · {duties.length}
      </caption>
      <thead>
        <tr>
          <th />
          <th>{words('responsibilities.task')}</th>
          <th>{words('sheet.with')}</th>
        </tr>
      </thead>
      <tbody>
        {duties.map(({ task, department, relation }) => {
          const others = dutiesIn(matrix, task).filter(
            (duty) => duty.department.id !== department.id,
          );
          return (
            <tr key={relation}>
              <td>{readLocator(task.at, words)}</td>
              <td>
                <EntityName of={task} />
              </td>
              <td>
                {others.length === 0
                  ? words('sheet.alone')
                  : others
                      .map(
                        ({ department: { short }, role: part }) =>
                          `${readName(short, words)} ${words(`responsibility.${part}`)}`,
                      )
                      .join(words('list.comma'))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface PrintedWorksProps {
  readonly duties: readonly Duty[];
  readonly works: WorksByTask;
}

/** What is built or run under the tasks, task by task, with the department's role in each. */
function PrintedWorks({ duties, works }: PrintedWorksProps): ReactNode {
  const words = useWords();
  const rows = duties.flatMap((duty) =>
    (works.get(duty.task.id) ?? []).map((work, index) => ({ duty, work, isFirst: index === 0 })),
  );
  return rows.length === 0 ? null : (
    <table>
      <caption>
        {words('sheet.works')} · {rows.length}
      </caption>
      <thead>
        <tr>
          <th>{words('responsibilities.task')}</th>
          <th>{words('sheet.works')}</th>
          <th>{words('sheet.place')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ duty, work, isFirst }) => (
          <tr key={`${duty.task.id} ${work.id}`}>
            <td>
              {isFirst && (
                <>
                  {words(`responsibility.${duty.role}`)} {readLocator(duty.task.at, words)}
                </>
              )}
            </td>
            <td>
              <EntityName of={work} />
            </td>
            <td>{readWork(work, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
