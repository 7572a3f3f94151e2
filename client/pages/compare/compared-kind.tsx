import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import type { ComparisonRow } from './compare-query.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import { ComparedList } from './compared-list.tsx';
import { ShareBar } from './share-bar.tsx';
import styles from './compared.module.css';

interface ComparedKindProps {
  readonly row: ComparisonRow;
  readonly left: EntityHint;
  readonly right: EntityHint;
}

/** One kind of relation: how much of it is shared, and the three lists. */
export function ComparedKind({ row, left, right }: ComparedKindProps): ReactNode {
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
