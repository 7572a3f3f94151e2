import type { ReactNode } from 'react';

import { FoldedItems } from '#client/shared/ui/folded-items.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './import-page.module.css';
import { RowItem } from './row-item.tsx';
import type { TrialRow } from './trial-query.ts';

/** How many rows of a group are shown before a button shows the others. */
const FIRST = 20;

interface RowGroupProps {
  readonly title: string;
  readonly aside?: string;
  readonly rows: readonly TrialRow[];
  /** How many there are, also of those that the answer has no room for. */
  readonly total: number;
  readonly faults?: ReadonlyMap<number, string>;
  readonly isOpen?: boolean;
}

/** The rows of one kind, under a heading that folds them. */
export function RowGroup(props: RowGroupProps): ReactNode {
  const { title, aside, rows, total, faults, isOpen = false } = props;
  const words = useWords();
  return rows.length === 0 ? null : (
    <details className={styles.group} open={isOpen}>
      <summary>
        {title} <span className="count">{total.toLocaleString('en-US')}</span>
      </summary>
      {aside !== undefined && <p className="aside">{aside}</p>}
      <FoldedItems
        items={rows}
        first={FIRST}
        more={words('import.rows.more', { count: rows.length - FIRST })}
      >
        {(shown) => (
          <ul>
            {shown.map((row) => (
              <RowItem key={row.row} row={row} fault={faults?.get(row.row)} />
            ))}
          </ul>
        )}
      </FoldedItems>
      {total > rows.length && (
        <p className="aside">{words('import.rows.beyond', { count: total - rows.length })}</p>
      )}
    </details>
  );
}
