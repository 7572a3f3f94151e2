import type { ReactNode } from 'react';

import type { EntityType } from '#client/shared/api/fragments.ts';
import type { InventoryFact } from './totals-query.ts';
import { goToListOf } from '#client/shared/routing/go-to-path.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import { Sign } from '#client/shared/ui/icon.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import './type-counts.css';

/** What the atlas holds, by type; each number opens its list. */
export function Contents({ inventory }: { readonly inventory: InventoryFact | null }): ReactNode {
  const words = useWords();
  const language = useExplorer((state) => state.language);
  return (
    <section className="home-contents" aria-labelledby="contents-title">
      <div>
        <h2 id="contents-title">{words('home.contents')}</h2>
        <p className="aside">{words('home.contents.text')}</p>
      </div>
      {inventory === null ? (
        <Skeleton label={words('page.loading')} lines={5} />
      ) : (
        <ul>
          {inFamilies(inventory.byType).map(({ type, count }) => (
            <li key={type}>
              <StateLink to={goToListOf(type)}>
                <Sign type={type} />
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

function inFamilies<Row extends { readonly type: EntityType }>(
  rows: readonly Row[],
): readonly Row[] {
  return [...rows].sort((one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type));
}
