import { Fragment, type ReactNode } from 'react';
import { clsx } from 'clsx';

import type { WalkFact } from './corridors-query.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { RelationPlace } from '#client/shared/ui/relation-cite.tsx';
import styles from './corridor-walk.module.css';

/** A walk read as a sentence: thing, verb with basis and place, thing. Each part opens in the panel. */
export function WalkSentence({ walk }: { readonly walk: WalkFact }): ReactNode {
  const words = useWords();
  return (
    <p className={clsx('row wrap', styles.sentence)}>
      {walk.entities.slice(1).map((entity, index) => {
        const step = walk.steps[index];
        return (
          <Fragment key={entity.id}>
            {step !== undefined && (
              <span className="inline gap-2">
                <BasisMark basis={step.relation.basis} isIntended={step.relation.intended}>
                  {readVerb(step.relation, words, step.forward ? 'OUT' : 'IN')}
                </BasisMark>
                <RelationPlace relation={step.relation} />
              </span>
            )}
            <EntityLink entity={entity} to={select(entity.id)} />
          </Fragment>
        );
      })}
    </p>
  );
}
