import { type ReactNode, useMemo } from 'react';

import type { Matrix } from '#client/shared/queries/matrix.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { FoldedItems } from '#client/shared/ui/folded-items.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { CountBar } from './count-bar.tsx';
import styles from './leads-view.module.css';
import { pairsOf } from './shared-duties.ts';
import sharedMapStyles from './shared-map.module.css';
import { openPair } from './transitions.ts';

const SHOWN_AT_FIRST = 20;

/** On a narrow window: who shares most with whom, as bars. */
export function SharedList({ matrix }: { readonly matrix: Matrix }): ReactNode {
  const words = useWords();
  const pairs = useMemo(() => pairsOf(matrix), [matrix]);
  return (
    <section className={styles.sharedSection}>
      <h2>{words('shared.pairs')}</h2>
      <FoldedItems
        items={pairs}
        first={SHOWN_AT_FIRST}
        more={words('shared.all', { count: pairs.length })}
        className="button"
      >
        {(shown) => (
          <ul className={sharedMapStyles.pairs}>
            {shown.map(({ one, other, count }) => (
              <li key={`${one.id} ${other.id}`}>
                <CountBar
                  to={openPair(one.id, other.id)}
                  unit={words('department.shares.unit')}
                  count={count}
                  most={pairs[0]?.count ?? 1}
                >
                  <EntityName of={one.short} isShort />
                  <br />
                  <EntityName of={other.short} isShort />
                </CountBar>
              </li>
            ))}
          </ul>
        )}
      </FoldedItems>
    </section>
  );
}
