import type { ReactNode } from 'react';

import { readNames } from '../../locales/read-name.ts';
import type { Bearing } from '../../state/pages/slip-report.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { RelationPlace } from '../shared/relation-place.tsx';

/** Through what a delay reaches something, and where the plan says each step; pressed, a place opens the relation. */
export function BearingSteps({ bearing }: { readonly bearing: Bearing }): ReactNode {
  const words = useWords();
  const { between, steps } = bearing;
  return (
    <>
      {between.length > 0 && (
        <span className="slip-via">{words('slip.via', { names: readNames(between, words) })}</span>
      )}
      <span className="slip-places">
        {steps.map(({ relation }) => (
          <RelationPlace key={relation.id} relation={relation} />
        ))}
      </span>
    </>
  );
}
