import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react';
import { clsx } from 'clsx';

import { columnName, type MatrixDepartment } from '#client/shared/queries/matrix.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './matrix-grid.module.css';
import type { Cell, GridWalk } from './use-grid-walk.ts';

/** What the header of a column says beside the department's name, and where it leads. */
interface ColumnHeader {
  readonly to: Transition;
  readonly label: string;
  readonly isCurrent?: boolean;
  readonly count?: number;
}

interface GridTableProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly walk: GridWalk;
  /** The header of the first column. */
  readonly corner: string;
  /** The department of each further column. */
  readonly departments: readonly MatrixDepartment[];
  readonly headerOf: (department: MatrixDepartment) => ColumnHeader;
  /** The id of the department whose column is marked and kept in sight. */
  readonly open: string | null;
  /** The bodies of the table. */
  readonly children: ReactNode;
}

/** A table with a column for each department. Its headers stay while it is scrolled; arrow keys move through it. */
export function GridTable(props: GridTableProps): ReactNode {
  const { label, className, walk, corner, departments, headerOf, open, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // The panel that opens beside the table takes room from it, perhaps that of the open department.
  useEffect(() => {
    const header = open === null ? null : scroller.current?.querySelector(`th.${styles.open}`);
    header?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open]);
  return (
    <div className={clsx('card', styles.scroll)} ref={scroller}>
      <table
        className={clsx(styles.matrix, className, 'actors')}
        role="grid"
        aria-label={label}
        onKeyDown={walk.onKeyDown}
        onFocus={walk.onFocus}
      >
        <thead>
          <tr>
            <GridCell at={[0, 0]} walk={walk} scope="col" className={styles.corner}>
              {corner}
            </GridCell>
            {departments.map((department, index) => {
              const { count, ...link } = headerOf(department);
              return (
                <th
                  key={department.id}
                  scope="col"
                  className={department.id === open ? styles.open : undefined}
                  data-cell={`0,${String(index + 1)}`}
                >
                  <StateLink
                    {...link}
                    className={styles.department}
                    data-part="matrix-department"
                    tabIndex={walk.stop(0, index + 1)}
                  >
                    <ColumnName of={department} /> {count !== undefined && <small>{count}</small>}
                  </StateLink>
                </th>
              );
            })}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

// The link around it is called by all the names of the department; here is room for the shortest.
function ColumnName({ of }: { readonly of: MatrixDepartment }): ReactNode {
  const named = columnName(of);
  const read = readName(named, useWords());
  return read === named.name ? (
    <span lang="zh-CN">{read}</span>
  ) : (
    <span title={named.name}>{read}</span>
  );
}

interface GridCellProps {
  readonly at: Cell;
  readonly walk: GridWalk;
  /** What it is the header of; without it, the cell is no header. */
  readonly scope?: 'row' | 'col';
  readonly className?: string | undefined;
  /** The link that fills the cell; without it, the cell itself takes the focus. */
  readonly link?: Omit<ComponentProps<typeof StateLink>, 'tabIndex' | 'children'> | undefined;
  readonly children?: ReactNode;
}

/** A cell that arrow keys lead to. */
export function GridCell(props: GridCellProps): ReactNode {
  const { at, walk, scope, className, link, children } = props;
  const Tag = scope === undefined ? 'td' : 'th';
  const stop = walk.stop(...at);
  return (
    <Tag
      scope={scope}
      className={className}
      data-cell={at.join(',')}
      tabIndex={link === undefined ? stop : undefined}
    >
      {link === undefined ? (
        children
      ) : (
        <StateLink {...link} tabIndex={stop}>
          {children}
        </StateLink>
      )}
    </Tag>
  );
}
