import type { ReactNode } from 'react';

import { EntityName } from '../shared/entity-name.tsx';
import type { ResponsibilityFact } from '../../api/responsibilities.ts';
import { readVerb } from '../../locales/read-verb.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { BasisMark } from '../shared/basis-mark.tsx';
import { RelationPlace } from '../shared/relation-place.tsx';

/** The walk from a task to the thing it answers for, a line a step. */
export function ThroughWalk({ path }: { readonly path: ResponsibilityFact['through'] }): ReactNode {
  const words = useWords();
  return (
    <details className="through">
      <summary>{words('responsibility.through')}</summary>
      <ol>
        {path.steps.map(({ relation, forward }, index) => {
          const next = path.entities[index + 1];
          return (
            <li key={relation.id}>
              <BasisMark basis={relation.basis} isIntended={relation.intended}>
                {readVerb(relation, words, forward ? 'OUT' : 'IN')}
              </BasisMark>
              {next !== undefined && <EntityName of={next} />}
              <RelationPlace relation={relation} />
            </li>
          );
        })}
      </ol>
    </details>
  );
}
