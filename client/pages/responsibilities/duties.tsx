import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { Duty, MatrixTask } from '#client/shared/queries/matrix.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';
import leadsViewStyles from './leads-view.module.css';
import listStyles from './matrix-list.module.css';
import styles from './role-link.module.css';

/** What a department does in a task, as a sentence. */
export function readDuty({ role, department, task }: Duty, words: Words): string {
  return words(`responsibilities.cell.${role}`, {
    department: readName(department, words),
    task: readName(task, words),
  });
}

/** A role as a word; pressed, it opens the relation with the sentence that gives it. */
export function RoleLink({ duty }: { readonly duty: Duty }): ReactNode {
  const words = useWords();
  const { role, relation } = duty;
  const isSelected = useExplorer((state) => state.selected === relation);
  return (
    <StateLink
      className={clsx(styles.link, role === 'LEAD' && styles.lead)}
      to={select(relation)}
      label={readDuty(duty, words)}
      isCurrent={isSelected}
    >
      {words(`responsibility.${role}`)}
    </StateLink>
  );
}

/** What a department does, task by task, each with its locator in the annex. */
export function DutyList({ duties }: { readonly duties: readonly Duty[] }): ReactNode {
  return (
    <ul className={listStyles.dutyList}>
      {duties.map((duty) => (
        <li key={duty.relation}>
          <RoleLink duty={duty} />
          <StateLink to={select(duty.task.id)}>
            <EntityName of={duty.task} />
          </StateLink>
          <Locator to={select(duty.relation)}>{duty.task.at}</Locator>
        </li>
      ))}
    </ul>
  );
}

interface TaskDutiesProps {
  readonly task: MatrixTask;
  readonly duties: readonly Duty[];
  /** The name of the department that has a duty. */
  readonly children: (duty: Duty) => ReactNode;
}

/** A task in a list, with the departments that have a duty in it. */
export function TaskDuties({ task, duties, children }: TaskDutiesProps): ReactNode {
  return (
    <li>
      <StateLink className={leadsViewStyles.task} to={select(task.id)}>
        <Locator>{task.at}</Locator>
        <EntityName of={task} />
      </StateLink>
      <ul>
        {duties.map((duty) => (
          <li key={duty.relation}>
            <RoleLink duty={duty} />
            {children(duty)}
          </li>
        ))}
      </ul>
    </li>
  );
}
