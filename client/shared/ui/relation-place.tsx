import type { ReactNode } from 'react';

import type { RelationFact } from '#client/shared/api/fragments.ts';
import { select } from '#client/shared/routing/select.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Locator } from './locator.tsx';

/** Where a stated relation stands, or on how many a derived one rests; pressed, it opens the relation. */
export function RelationPlace({ relation }: { readonly relation: RelationFact }): ReactNode {
  const words = useWords();
  const text =
    relation.basis === 'DERIVED'
      ? words('basis.grounds', { count: relation.restsOn.length })
      : relation.mentions[0]?.at;
  return text === undefined ? null : <Locator to={select(relation.id)}>{text}</Locator>;
}
