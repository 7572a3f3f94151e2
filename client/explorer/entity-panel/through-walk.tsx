import type { ReactNode } from 'react';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { ResponsibilityFact } from '#client/shared/queries/responsibilities.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { RelationPlace } from '#client/shared/ui/relation-place.tsx';
import styles from './responsibilities.module.css';

/** The walk from a task to the thing it answers for, a line a step. */
export function ThroughWalk({ path }: { readonly path: ResponsibilityFact['through'] }): ReactNode {
  const words = useWords();
  return (
    <details className={styles.through}>
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
