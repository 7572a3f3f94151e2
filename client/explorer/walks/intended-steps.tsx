import type { ReactNode } from 'react';

import type { RelationFact } from '#client/shared/api/fragments.ts';
import { readIntendedSteps } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';

interface IntendedStepsProps {
  readonly steps: readonly { readonly relation: Pick<RelationFact, 'intended'> }[];
}

/** At the end of what is said of a walk: how many of its steps the plan only wishes; nothing where it wishes none. */
export function IntendedSteps({ steps }: IntendedStepsProps): ReactNode {
  const words = useWords();
  const wish = readIntendedSteps(steps, words);
  return wish === null ? null : words('intended.and', { wish });
}
