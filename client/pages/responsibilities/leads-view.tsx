import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readBothNames } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import {
  dutiesIn,
  dutiesOf,
  type Matrix,
  type MatrixTask,
  withRole,
} from '#client/shared/queries/matrix.ts';
import { openDepartment } from './transitions.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { type Leads, leadsOf } from './shared-duties.ts';
import type { WordKey } from '#client/shared/words/words.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './leads-view.module.css';
import { RoleLink } from './role-link.tsx';

const PARTS = ['none', 'one', 'several', 'never'] as const;
type Part = (typeof PARTS)[number];

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

const TEXTS = { one: 'leads.one.text', several: 'leads.several.text' } as const satisfies Partial<
  Record<Part, WordKey>
>;

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
      {part !== 'none' && <p className="aside">{words(TEXTS[part])}</p>}
      {part === 'none' && tasks.length === 0 && (
        <p>{words('leads.none.empty', { count: matrix.tasks.length })}</p>
      )}
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} matrix={matrix} />
        ))}
      </ul>
    </section>
  );
}

interface TaskLineProps {
  readonly task: MatrixTask;
  readonly matrix: Matrix;
}

function TaskLine({ task, matrix }: TaskLineProps): ReactNode {
  const words = useWords();
  return (
    <li>
      <StateLink className={styles.task} to={select(task.id)}>
        <Locator>{task.at}</Locator>
        <EntityName of={task} />
      </StateLink>
      <ul>
        {withRole(dutiesIn(matrix, task), 'LEAD').map((duty) => (
          <li key={duty.relation}>
            <RoleLink duty={duty} />
            <StateLink
              to={openDepartment(duty.department.id)}
              label={readBothNames(duty.department, words)}
            >
              <EntityName of={duty.department.short} isShort />
            </StateLink>
          </li>
        ))}
      </ul>
    </li>
  );
}
