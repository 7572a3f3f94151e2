import type { ReactNode } from 'react';

import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Locator } from '#client/shared/ui/locator.tsx';
import type { FactRow } from './facts-of.ts';

interface SaidInPlanProps {
  readonly said: NonNullable<FactRow['said']>;
  /** Where its place leads; without it, it is only cited, as on paper. */
  readonly to?: (at: string) => Transition;
}

/** In brackets, the plan's own word for a fact, and where it stands. */
export function SaidInPlan({ said: { word, at }, to }: SaidInPlanProps): ReactNode {
  const words = useWords();
  if (word === null && at === null) {
    return null;
  }
  return (
    <>
      {words('entity.said.open')}
      {word !== null && words('entity.said.word', { word })}
      {word !== null && at !== null && words('entity.said.and')}
      {at !== null &&
        (to === undefined ? <Locator>{at}</Locator> : <Locator to={to(at)}>{at}</Locator>)}
      {words('entity.said.close')}
    </>
  );
}
