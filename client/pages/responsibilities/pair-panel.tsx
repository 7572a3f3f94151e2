import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { goToGraphOf, select } from '#client/shared/routing/navigate.ts';
import type { Matrix, MatrixDepartment } from '#client/shared/queries/matrix.ts';
import { openDepartment } from './transitions.ts';
import { sharedDuties } from './shared-duties.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './pair-panel.module.css';
import { RoleLink } from './role-link.tsx';
import sidePanelStyles from '#client/explorer/side-panel/side-panel.module.css';
import leadsViewStyles from './leads-view.module.css';
import entityPanelStyles from '#client/explorer/entity-panel/entity-panel.module.css';

interface PairPanelProps {
  readonly matrix: Matrix;
  readonly one: MatrixDepartment;
  readonly other: MatrixDepartment;
}

/** What two departments share: each task with what either does there. */
export function PairPanel({ matrix, one, other }: PairPanelProps): ReactNode {
  const words = useWords();
  const shared = sharedDuties(matrix, one, other);
  const of = [one.id, other.id, ...shared.map(({ task }) => task.id)];
  return (
    <>
      <StateLink className={clsx('inline', sidePanelStyles.back)} to={openDepartment(one.id)}>
        <span aria-hidden="true">←</span> {words('pair.back', { name: readName(one, words) })}
      </StateLink>
      <header className={styles.header}>
        <p className="aside">
          {words('pair.title')} · {words('pair.count', { count: shared.length })}
        </p>
        <h2>
          {[one, other].map((department) => (
            <EntityLink
              key={department.id}
              entity={department}
              to={openDepartment(department.id)}
            />
          ))}
        </h2>
      </header>
      {shared.length === 0 && <p className="aside">{words('pair.none')}</p>}
      <ol className={styles.tasks}>
        {shared.map(({ task, duties }) => (
          <li key={task.id}>
            <StateLink className={leadsViewStyles.task} to={select(task.id)}>
              <Locator>{task.at}</Locator>
              <EntityName of={task} />
            </StateLink>
            <ul>
              {duties.map((duty) => (
                <li key={duty.relation}>
                  <RoleLink duty={duty} />
                  <EntityName of={duty.department.short} isShort />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <div
        className={clsx('wrap gap-2', entityPanelStyles.actions)}
        role="group"
        aria-label={words('entity.actions')}
      >
        <StateLink className="button button-primary" to={goToGraphOf(of)}>
          {words('responsibilities.onGraph')}
        </StateLink>
        <a className="button" href={`/export/xlsx?ids=${of.join(',')}`} download>
          {words('responsibilities.xlsx')}
        </a>
      </div>
    </>
  );
}
