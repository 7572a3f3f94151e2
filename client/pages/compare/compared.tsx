import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { goToGraphOf } from '#client/shared/routing/navigate.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import comparePageStyles from './compare-page.module.css';
import type { Comparison, ComparisonRow } from './compare-query.ts';
import { ComparedList } from './compared-list.tsx';
import styles from './compared.module.css';

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

interface ComparedKindProps {
  readonly row: ComparisonRow;
  readonly left: EntityHint;
  readonly right: EntityHint;
}

// How much of one kind of relation is shared, and the three lists.
function ComparedKind({ row, left, right }: ComparedKindProps): ReactNode {
  const words = useWords();
  const { relation, direction, entityType, shared, onlyLeft, onlyRight } = row;
  const kind = words('compare.kind', {
    verb: words(`verb.${direction === 'OUT' ? 'OUT' : 'IN'}.${relation}`),
    type: words(`type.${entityType}`),
  });
  const names = { left: readName(left, words), right: readName(right, words) };
  const all = shared.length + onlyLeft.length + onlyRight.length;
  const lists = [
    { side: words('compare.only', { name: names.left }), found: onlyLeft, of: [left] },
    { side: words('compare.both'), found: shared, of: [left, right] },
    { side: words('compare.only', { name: names.right }), found: onlyRight, of: [right] },
  ];
  return (
    <section
      className={clsx('stack gap-3', styles.kind, SIGNS[entityType].family)}
      aria-label={kind}
    >
      <header>
        <h3>
          <Icon type={entityType} />
          {kind}
        </h3>
        <ShareBar
          counts={[onlyLeft.length, shared.length, onlyRight.length]}
          label={words('compare.counts', {
            ...names,
            onlyLeft: onlyLeft.length,
            shared: shared.length,
            onlyRight: onlyRight.length,
          })}
        />
        <span className="aside">{words('compare.share', { shared: shared.length, all })}</span>
      </header>
      <div className={styles.lists}>
        {lists.map(({ side, found, of }) => (
          <ComparedList key={side} side={side} kind={kind} found={found} of={of} row={row} />
        ))}
      </div>
    </section>
  );
}

interface ShareBarProps {
  /** Only left, both, only right. */
  readonly counts: readonly [number, number, number];
  /** The same in words. */
  readonly label: string;
}

// Filled in the middle is what both have, in outline at the sides what only one has.
function ShareBar({ counts, label }: ShareBarProps): ReactNode {
  const [onlyLeft, shared, onlyRight] = counts;
  return (
    <div className={styles.bar} role="img" aria-label={label} title={label}>
      <span style={{ flexGrow: onlyLeft }} hidden={onlyLeft === 0} />
      <span className={styles.both} style={{ flexGrow: shared }} hidden={shared === 0} />
      <span style={{ flexGrow: onlyRight }} hidden={onlyRight === 0} />
    </div>
  );
}
