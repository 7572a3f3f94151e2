import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { dutiesIn, dutiesOf, type Matrix, withRole } from '#client/shared/queries/matrix.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readBothNames } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { TaskDuties } from './duties.tsx';
import styles from './leads-view.module.css';
import { type Leads, leadsOf } from './shared-duties.ts';
import { openDepartment } from './transitions.ts';

const PARTS = ['none', 'one', 'several', 'never'] as const;

/** Where leads lack, stand alone or crowd, and who never leads: figures, each with its list below. */
export function LeadsView({ matrix }: { readonly matrix: Matrix }): ReactNode {
  const words = useWords();
  const leads = leadsOf(matrix);
  return (
    <div className={clsx('stack gap-6', styles.leads)}>
      <nav className={styles.figures} aria-label={words('responsibilities.view.leads')}>
        {PARTS.map((part) => (
          <a
            key={part}
            className={clsx('stack aside', styles.figureCard)}
            data-part="figure-card"
            href={`#leads-${part}`}
          >
            <b>{leads[part].length}</b>
            {words(`leads.${part}`)}
          </a>
        ))}
      </nav>
      <TaskPart part="none" leads={leads} matrix={matrix} />
      <TaskPart part="several" leads={leads} matrix={matrix} />
      <TaskPart part="one" leads={leads} matrix={matrix} />
      <section id="leads-never" tabIndex={-1} className={clsx('stack gap-2', styles.part)}>
        <h2>{words('leads.never.title')}</h2>
        <p className="aside">{words('leads.never.text')}</p>
        <ul className={styles.departments}>
          {leads.never.map((department) => (
            <li key={department.id}>
              <EntityLink entity={department} to={openDepartment(department.id)} />
              <span className="count">
                {words('responsibilities.count.tasks', {
                  count: dutiesOf(matrix, department).length,
                })}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface TaskPartProps {
  readonly part: 'none' | 'one' | 'several';
  readonly leads: Leads;
  readonly matrix: Matrix;
}

function TaskPart({ part, leads, matrix }: TaskPartProps): ReactNode {
  const words = useWords();
  const tasks = leads[part];
  return (
    <section id={`leads-${part}`} tabIndex={-1} className={clsx('stack gap-2', styles.part)}>
      <h2>{words(`leads.${part}.title`)}</h2>
      {part !== 'none' && <p className="aside">{words(`leads.${part}.text`)}</p>}
      {part === 'none' && tasks.length === 0 && (
        <p>{words('leads.none.empty', { count: matrix.tasks.length })}</p>
      )}
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <TaskDuties key={task.id} task={task} duties={withRole(dutiesIn(matrix, task), 'LEAD')}>
            {({ department }) => (
              <StateLink
                to={openDepartment(department.id)}
                label={readBothNames(department, words)}
              >
                <EntityName of={department.short} isShort />
              </StateLink>
            )}
          </TaskDuties>
        ))}
      </ul>
    </section>
  );
}
