import type { ReactNode } from 'react';

import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Totals } from '#client/shared/queries/totals.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './type-counts.module.css';

/** What the atlas holds, by type; each number opens its list. */
export function TypeCounts({ totals }: { readonly totals: Totals | null }): ReactNode {
  const words = useWords();
  const language = useLanguage();
  return (
    <section className={styles.homeContents} aria-labelledby="contents-title">
      <div>
        <h2 id="contents-title">{words('home.contents')}</h2>
        <p className="aside">{words('home.contents.text')}</p>
      </div>
      {totals === null ? (
        <Skeleton label={words('page.loading')} lines={5} />
      ) : (
        <ul>
          {inFamilies([...totals.byType]).map(([type, count]) => (
            <li key={type}>
              <StateLink to={goTo('data', { types: [type] })}>
                <Icon type={type} />
                <span>{words(`type.${type}`)}</span>
                <b>{count.toLocaleString(language)}</b>
              </StateLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const ORDER = Object.keys(SIGNS);

function inFamilies(
  counts: readonly (readonly [EntityType, number])[],
): readonly (readonly [EntityType, number])[] {
  return counts.toSorted(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other));
}
