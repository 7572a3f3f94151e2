import type { ReactNode } from 'react';

import type { RelationFact } from '#client/shared/api/fragments.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { RelationPlace } from '#client/shared/ui/relation-cite.tsx';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';

interface StepWordsProps {
  readonly step: { readonly relation: RelationFact; readonly forward: boolean };
}

/** A step from one entity to another in words: its relation with basis and locator. */
export function StepWords({ step: { relation, forward } }: StepWordsProps): ReactNode {
  const words = useWords();
  return (
    <>
      <BasisMark basis={relation.basis} isIntended={relation.intended}>
        {readVerb(relation, words, forward ? 'OUT' : 'IN')}
      </BasisMark>
      <RelationPlace relation={relation} />
    </>
  );
}
