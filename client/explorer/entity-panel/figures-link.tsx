import type { ReactNode } from 'react';

import type { EntityFact } from '#client/shared/queries/entity.ts';
import { goTo, select } from '#client/shared/routing/navigate.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';

/** From a figure to the page of all figures, and from what is measured to its own figures there. */
export function FiguresLink({ entity }: { readonly entity: EntityFact }): ReactNode {
  const words = useWords();
  const isMeasured = entity.relationCounts.some(
    ({ type, direction }) => type === 'MEASURES' && direction === 'IN',
  );
  const to = isMeasured
    ? goTo('figures', { subjects: [entity.id] })
    : goTo('figures', { isTable: true });
  return isMeasured || entity.type === 'INDICATOR' ? (
    <StateLink className="button" to={(state) => select(entity.id)(to(state))}>
      {words('figures.ofEntity')}
    </StateLink>
  ) : null;
}
