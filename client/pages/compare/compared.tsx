import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import type { Comparison, ComparisonRow } from './compare-query.ts';
import { goToGraphOf } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './compared.module.css';
import { ComparedKind } from './compared-kind.tsx';
import comparePageStyles from './compare-page.module.css';

interface ComparedProps {
  readonly comparison: Comparison;
}

/** What the two share and what sets them apart, kind by kind. */
export function Compared({ comparison }: ComparedProps): ReactNode {
  const words = useWords();
  const { left, right, rows } = comparison;
  const isSame = left.id === right.id;
  const names = { left: readName(left, words), right: readName(right, words) };
  return (
    <section className="stack" aria-label={words('compare.title')}>
      <div className={clsx('row wrap', comparePageStyles.header)}>
        <p role="status">
          {isSame
            ? words('compare.same')
            : rows.length === 0
              ? words('compare.empty')
              : words('compare.summary', { ...names, count: rows.length, ...countsOf(rows) })}
        </p>
        <Tools comparison={comparison} />
      </div>
      {!isSame && rows.length > 0 && (
        <>
          <p className={styles.headers} aria-hidden="true">
            <span>{words('compare.only', { name: names.left })}</span>
            <span>{words('compare.both')}</span>
            <span>{words('compare.only', { name: names.right })}</span>
          </p>
          {rows.map((row) => (
            <ComparedKind
              key={[row.relation, row.direction, row.entityType].join('.')}
              row={row}
              left={left}
              right={right}
            />
          ))}
        </>
      )}
    </section>
  );
}

const MOST_SHARED_DRAWN = 40;

function Tools({ comparison }: ComparedProps): ReactNode {
  const words = useWords();
  const { left, right, rows } = comparison;
  const shared = rows.flatMap((row) => row.shared.map(({ id }) => id));
  const drawn = [...new Set([left.id, right.id, ...shared.slice(0, MOST_SHARED_DRAWN)])];
  return (
    <div className={clsx('row wrap', comparePageStyles.tools)}>
      <StateLink className="button" to={goToGraphOf(drawn)}>
        {words('compare.graph')}
      </StateLink>
    </div>
  );
}

function countsOf(rows: readonly ComparisonRow[]): Readonly<Record<string, number>> {
  const sum = (side: 'shared' | 'onlyLeft' | 'onlyRight'): number =>
    rows.reduce((total, row) => total + row[side].length, 0);
  return { shared: sum('shared'), onlyLeft: sum('onlyLeft'), onlyRight: sum('onlyRight') };
}
