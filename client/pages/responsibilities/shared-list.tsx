import { type ReactNode, useMemo, useState } from 'react';
import { clsx } from 'clsx';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { Matrix } from '#client/shared/queries/matrix.ts';
import { openPair } from './transitions.ts';
import { pairsOf } from './shared-duties.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { ShareBar } from './share-bar.tsx';
import styles from './leads-view.module.css';

const FIRST = 20;

/** On a narrow window: who shares most with whom, as bars. */
export function SharedList({ matrix }: { readonly matrix: Matrix }): ReactNode {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const pairs = useMemo(() => pairsOf(matrix), [matrix]);
  const most = pairs[0]?.count ?? 1;
  return (
    <section className={clsx('stack gap-2', styles.sharedSection)}>
      <h2>{words('shared.pairs')}</h2>
      <ul className="stack gap-1">
        {pairs.slice(0, isWhole ? pairs.length : FIRST).map(({ one, other, count }) => (
          <li key={`${one.id} ${other.id}`}>
            <ShareBar
              to={openPair(one.id, other.id)}
              unit={words('department.shares.unit')}
              count={count}
              most={most}
            >
              <EntityName of={one.short} isShort />
              <br />
              <EntityName of={other.short} isShort />
            </ShareBar>
          </li>
        ))}
      </ul>
      {!isWhole && pairs.length > FIRST && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setWhole(true);
          }}
        >
          {words('shared.all', { count: pairs.length })}
        </button>
      )}
    </section>
  );
}
