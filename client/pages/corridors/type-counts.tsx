import type { ReactNode } from 'react';

import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { type Named, readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';

interface TypeCountsProps {
  readonly className: string;
  /** What they lie at or along. */
  readonly at: Named;
  readonly counts: readonly { readonly type: EntityType; readonly count: number }[];
  /** The type that is chosen here. */
  readonly chosen?: EntityType | null;
  /** Where the number of a type leads. */
  readonly to: (type: EntityType) => Transition;
}

/** How many entities lie along a corridor or at a stop, by type; each number opens its list. */
export function TypeCounts({ className, at, counts, chosen, to }: TypeCountsProps): ReactNode {
  const words = useWords();
  const stop = readName(at, words);
  return (
    <span className={className}>
      {counts.map(({ type, count }) => (
        <StateLink key={type} to={to(type)} isCurrent={type === chosen}>
          <Icon type={type} />
          <span className="visually-hidden">
            {words('corridor.at', { stop, type: words(`type.${type}`) })}
          </span>
          {count}
        </StateLink>
      ))}
    </span>
  );
}
