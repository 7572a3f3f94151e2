import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { Duty } from '#client/shared/queries/matrix.ts';
import type { TaskWork, WorksByTask } from '#client/shared/queries/task-works.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { FoldedItems } from '#client/shared/ui/folded-items.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';
import styles from './department-panel.module.css';
import { RoleLink } from './duties.tsx';

interface TaskWorksProps {
  /** Those that the department leads come first. */
  readonly duties: readonly Duty[];
  readonly works: WorksByTask;
}

const SHOWN_AT_FIRST = 12;

/** What is built or run under a department's tasks: under each what it has to do with it, and of each work where it is and how far. */
export function TaskWorks({ duties, works }: TaskWorksProps): ReactNode {
  const words = useWords();
  const filled = duties.filter(({ task }) => (works.get(task.id) ?? []).length > 0);
  return filled.length === 0 ? (
    <p className="aside">{words('department.projects.none')}</p>
  ) : (
    filled.map((duty) => (
      <section key={duty.relation} className="stack gap-2">
        <h4 className={clsx('row wrap gap-2', styles.taskHead)}>
          <RoleLink duty={duty} />
          <StateLink to={select(duty.task.id)}>
            <EntityName of={duty.task} />
          </StateLink>
          <Locator to={select(duty.relation)}>{duty.task.at}</Locator>
        </h4>
        <WorkList works={works.get(duty.task.id) ?? []} />
      </section>
    ))
  );
}

function WorkList({ works }: { readonly works: readonly TaskWork[] }): ReactNode {
  const words = useWords();
  return (
    <FoldedItems
      items={works}
      first={SHOWN_AT_FIRST}
      more={words('department.all', { count: works.length })}
      fewer={words('department.fewer')}
    >
      {(shown) => (
        <ul className={clsx('stack gap-1', styles.projects)}>
          {shown.map((work) => (
            <li key={work.id} className="row wrap gap-2">
              <EntityLink entity={work} to={select(work.id)} />
              <span className="aside">{readWork(work, words)}</span>
            </li>
          ))}
        </ul>
      )}
    </FoldedItems>
  );
}

/** Where a work is and how far; empty where the plan tells neither. */
function readWork({ city, stage }: TaskWork, words: Words): string {
  return [city === null ? '' : readName(city, words), stage === null ? '' : readStage(stage, words)]
    .filter((part) => part !== '')
    .join(' · ');
}
