import { type ReactNode, useEffect, useState } from 'react';
import { clsx } from 'clsx';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { chaptersOf, type Matrix } from '#client/shared/queries/matrix.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { change, changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './matrix-filters.module.css';
import { DEPARTMENT_ORDERS, ROLES, type ResponsibilitiesRoute, TASK_ORDERS } from './route.ts';
import { adjustMatrix } from './transitions.ts';

interface MatrixFiltersProps {
  /** The whole matrix, before it is filtered. */
  readonly matrix: Matrix;
  readonly route: ResponsibilitiesRoute;
}

/** Filters and orders the matrix; each choice stands in the address. */
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
            {words(`responsibilities.letter.${role}`)}
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
  // A change waits for a pause in the typing: else each letter would be a step in the history.
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

function Orders({ route }: { readonly route: ResponsibilitiesRoute }): ReactNode {
  const words = useWords();
  return (
    <>
      <OrderSelect
        label={words('responsibilities.tasksBy')}
        orders={TASK_ORDERS}
        chosen={route.tasksBy}
        to={(tasksBy) => adjustMatrix({ tasksBy })}
        read={(order) =>
          `${words('responsibilities.task')} · ${words(`responsibilities.tasksBy.${order}`)}`
        }
      />
      <OrderSelect
        label={words('responsibilities.departmentsBy')}
        orders={DEPARTMENT_ORDERS}
        chosen={route.departmentsBy}
        to={(departmentsBy) => adjustMatrix({ departmentsBy })}
        read={(order) =>
          `${words('shared.department')} · ${words(`responsibilities.departmentsBy.${order}`)}`
        }
      />
    </>
  );
}

interface OrderSelectProps<Order extends string> {
  readonly label: string;
  readonly orders: readonly Order[];
  readonly chosen: Order;
  readonly to: (order: Order) => Transition;
  readonly read: (order: Order) => string;
}

function OrderSelect<Order extends string>(props: OrderSelectProps<Order>): ReactNode {
  const { label, orders, chosen, to, read } = props;
  return (
    <select
      className={styles.order}
      aria-label={label}
      value={chosen}
      onChange={({ target }) => {
        const order = orders.find((each) => each === target.value);
        if (order !== undefined) {
          change(to(order));
        }
      }}
    >
      {orders.map((order) => (
        <option key={order} value={order}>
          {read(order)}
        </option>
      ))}
    </select>
  );
}
