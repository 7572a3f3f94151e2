import type { ReactNode } from 'react';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import {
  dutiesOf,
  type Duty,
  findDepartment,
  matrixQuery,
  withRole,
} from '#client/shared/queries/matrix.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { taskWorksQuery, type WorksByTask } from '#client/shared/queries/task-works.ts';
import { goTo, goToDepartment, goToEntity } from '#client/shared/routing/navigate.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { DeskCard, SHOWN } from './desk-card.tsx';
import styles from './desk.module.css';
import { DeskWorks } from './desk-works.tsx';

/** What a department is to do, those tasks first that it leads, and what is built or run under these. */
export function DepartmentCards({ of }: { readonly of: EntityHint }): ReactNode {
  const matrix = useAnswer(matrixQuery);
  return (
    <AnswerView answer={matrix} loading="page.loading" lines={6}>
      {(known) => {
        const department = findDepartment(known, of.id);
        const duties = department === null ? [] : dutiesOf(known, department);
        return (
          <>
            <TasksCard of={of} duties={duties} />
            <WorksCard of={of} duties={duties} />
          </>
        );
      }}
    </AnswerView>
  );
}

interface CardProps {
  readonly of: EntityHint;
  readonly duties: readonly Duty[];
}

function TasksCard({ of, duties }: CardProps): ReactNode {
  const words = useWords();
  const leads = withRole(duties, 'LEAD').length;
  return (
    <DeskCard
      title={words('desk.tasks')}
      count={duties.length}
      all={{ words: words('desk.tasks.all'), to: goToDepartment(of.id) }}
    >
      <p className="aside">
        {words('desk.tasks.roles', { count: leads, others: duties.length - leads })}
      </p>
      <ul className={styles.lines}>
        {duties.slice(0, SHOWN).map(({ relation, task, role }) => (
          <li key={relation}>
            <span className={styles.role} data-role={role}>
              {words(`desk.role.${role}`)}
            </span>
            <StateLink to={goToEntity(task.id)}>
              <EntityName of={task} />
            </StateLink>
            <Locator>{task.at}</Locator>
          </li>
        ))}
      </ul>
    </DeskCard>
  );
}

function WorksCard({ of, duties }: CardProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(taskWorksQuery);
  return (
    <AnswerView answer={answer} loading="page.loading" lines={6}>
      {(known) => {
        const led = worksUnder(withRole(duties, 'LEAD'), known);
        const ids = new Set(led.map(({ id }) => id));
        const joined = worksUnder(withRole(duties, 'PARTICIPANT'), known).filter(
          ({ id, type }) => type === 'PROJECT' && !ids.has(id),
        );
        return (
          <DeskWorks
            works={led}
            none={words('desk.works.none.department')}
            joined={joined.length}
            all={goTo('responsibilities', { department: of.id, list: 'projects' })}
          />
        );
      }}
    </AnswerView>
  );
}

function worksUnder(duties: readonly Duty[], works: WorksByTask) {
  return uniqueById(duties.flatMap(({ task }) => works.get(task.id) ?? []));
}
