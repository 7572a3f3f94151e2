import type { ReactNode } from 'react';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { dutiesIn, dutiesOf, type Matrix, withRole } from '#client/shared/queries/matrix.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { DutyList, RoleLink } from './duties.tsx';
import styles from './matrix-list.module.css';
import { LIST_ORDERS, type ResponsibilitiesRoute } from './route.ts';
import { adjustMatrix, openDepartment } from './transitions.ts';

interface MatrixListProps {
  readonly matrix: Matrix;
  readonly route: ResponsibilitiesRoute;
}

/** The matrix on a narrow window: each task with its departments, or each department with its tasks. */
export function MatrixList({ matrix, route }: MatrixListProps): ReactNode {
  const words = useWords();
  return (
    <>
      <nav className={styles.segments} aria-label={words('responsibilities.listBy')}>
        {LIST_ORDERS.map((listBy) => (
          <StateLink key={listBy} to={adjustMatrix({ listBy })} isCurrent={route.listBy === listBy}>
            {words(`responsibilities.listBy.${listBy}`)}
          </StateLink>
        ))}
      </nav>
      <ul className={styles.list}>
        {route.listBy === 'task' ? <ByTask matrix={matrix} /> : <ByDepartment matrix={matrix} />}
      </ul>
    </>
  );
}

function ByTask({ matrix }: { readonly matrix: Matrix }): ReactNode {
  const words = useWords();
  return matrix.tasks.map((task) => {
    const duties = dutiesIn(matrix, task);
    return (
      <li key={task.id}>
        <h2>
          <StateLink to={select(task.id)}>
            <Locator>{task.at}</Locator> <EntityName of={task} />
          </StateLink>
        </h2>
        {duties.length === 0 && <p className="aside">{words('responsibilities.noOne')}</p>}
        <ul>
          {duties.map((duty) => (
            <li key={duty.relation}>
              <RoleLink duty={duty} />
              <EntityLink entity={duty.department} to={openDepartment(duty.department.id)} />
            </li>
          ))}
        </ul>
      </li>
    );
  });
}

function ByDepartment({ matrix }: { readonly matrix: Matrix }): ReactNode {
  const words = useWords();
  return matrix.departments.map((department) => {
    const duties = dutiesOf(matrix, department);
    const leads = withRole(duties, 'LEAD').length;
    return (
      <li key={department.id}>
        <h2>
          <EntityLink entity={department} to={openDepartment(department.id)} />
        </h2>
        <p className="aside">
          {words('responsibilities.count.tasks', { count: duties.length })}
          {leads > 0 && ` · ${words('responsibilities.count.leads', { count: leads })}`}
        </p>
        <DutyList duties={duties} />
      </li>
    );
  });
}
