import { type ChangeEvent, type ReactNode, useEffect, useState } from 'react';
import { clsx } from 'clsx';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { ResponsibilitiesRoute } from './route.ts';
import { chaptersOf, type Matrix } from '#client/shared/queries/matrix.ts';
import { adjustMatrix } from './transitions.ts';
import { change, changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './matrix-filters.module.css';

interface MatrixFiltersProps {
  /** The whole matrix, of which the filters take a part. */
  readonly matrix: Matrix;
  readonly route: ResponsibilitiesRoute;
}

/** What narrows the matrix and what orders it; each stands in the address. */
export function MatrixFilters({ matrix, route }: MatrixFiltersProps): ReactNode {
  return (
    <div className={clsx('stack gap-3 screen-only', styles.filters)}>
      <Chapters matrix={matrix} route={route} />
      <div className={clsx('row wrap', styles.filterRow)}>
        <Roles route={route} />
        <TextFilter route={route} />
        <Orders route={route} />
      </div>
    </div>
  );
}

function Chapters({ matrix, route }: MatrixFiltersProps): ReactNode {
  const words = useWords();
  return (
    <nav className={clsx('wrap', styles.chips)} aria-label={words('responsibilities.chapters')}>
      <StateLink
        className="chip"
        to={adjustMatrix({ chapter: null })}
        isCurrent={route.chapter === null}
      >
        {words('responsibilities.chapter.all')} <small>{matrix.tasks.length}</small>
      </StateLink>
      {chaptersOf(matrix).map(({ at, heading, tasks }) => (
        <StateLink
          key={at}
          className="chip"
          to={adjustMatrix({ chapter: route.chapter === at ? null : at })}
          isCurrent={route.chapter === at}
        >
          <EntityName of={heading} isShort /> <small>{tasks.length}</small>
        </StateLink>
      ))}
    </nav>
  );
}

const ROLES = ['LEAD', 'PARTICIPANT'] as const;

function Roles({ route }: { readonly route: ResponsibilitiesRoute }): ReactNode {
  const words = useWords();
  return (
    <div
      className={clsx('wrap', styles.chips, 'actors')}
      role="group"
      aria-label={words('responsibilities.role')}
    >
      {ROLES.map((role) => (
        <button
          key={role}
          type="button"
          className="chip"
          aria-pressed={route.role === role}
          onClick={changing(adjustMatrix({ role: route.role === role ? null : role }))}
        >
          <span className={clsx(styles.swatch, role === 'LEAD' && styles.lead)} aria-hidden="true">
            {words(`responsibilities.sign.${role}`)}
          </span>
          {words(`responsibility.${role}`)}
        </button>
      ))}
      <button
        type="button"
        className="chip"
        aria-pressed={route.isWithoutLead}
        onClick={changing(adjustMatrix({ isWithoutLead: !route.isWithoutLead }))}
      >
        {words('responsibilities.withoutLead')}
      </button>
    </div>
  );
}

const PAUSE_MS = 300;

function TextFilter({ route }: { readonly route: ResponsibilitiesRoute }): ReactNode {
  const words = useWords();
  // What is being typed waits for a pause: else each letter of a word were a step back.
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => {
    if (draft === null) {
      return undefined;
    }
    const pause = setTimeout(() => {
      change(adjustMatrix({ text: draft }));
      setDraft(null);
    }, PAUSE_MS);
    return () => {
      clearTimeout(pause);
    };
  }, [draft]);
  return (
    <input
      type="search"
      className={styles.text}
      aria-label={words('responsibilities.text')}
      placeholder={words('responsibilities.text.placeholder')}
      value={draft ?? route.text}
      onChange={(event) => {
        setDraft(event.target.value);
      }}
    />
  );
}

const TASK_ORDERS = ['plan', 'departments'] as const;
const DEPARTMENT_ORDERS = ['tasks', 'leads', 'name'] as const;

function Orders({ route }: { readonly route: ResponsibilitiesRoute }): ReactNode {
  const words = useWords();
  return (
    <>
      <select
        className={styles.order}
        aria-label={words('responsibilities.tasksBy')}
        value={route.tasksBy}
        onChange={choose(TASK_ORDERS, (tasksBy) => adjustMatrix({ tasksBy }))}
      >
        {TASK_ORDERS.map((order) => (
          <option key={order} value={order}>
            {`${words('responsibilities.task')} · ${words(`responsibilities.tasksBy.${order}`)}`}
          </option>
        ))}
      </select>
      <select
        className={styles.order}
        aria-label={words('responsibilities.departmentsBy')}
        value={route.departmentsBy}
        onChange={choose(DEPARTMENT_ORDERS, (departmentsBy) => adjustMatrix({ departmentsBy }))}
      >
        {DEPARTMENT_ORDERS.map((order) => (
          <option key={order} value={order}>
            {`${words('shared.department')} · ${words(`responsibilities.departmentsBy.${order}`)}`}
          </option>
        ))}
      </select>
    </>
  );
}

function choose<Value extends string>(
  values: readonly Value[],
  transition: (value: Value) => ReturnType<typeof adjustMatrix>,
): (event: ChangeEvent<HTMLSelectElement>) => void {
  return (event) => {
    const chosen = values.find((value) => value === event.target.value);
    if (chosen !== undefined) {
      change(transition(chosen));
    }
  };
}
