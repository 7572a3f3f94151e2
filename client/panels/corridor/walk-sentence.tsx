import { Fragment, type ReactNode } from 'react';

import type { WalkFact } from '../../api/corridors.ts';
import { readVerb } from '../../locales/read-verb.ts';
import { select } from '../../state/canvas/select.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { BasisMark } from '../shared/basis-mark.tsx';
import { EntityLink } from '../shared/entity-link.tsx';
import { RelationPlace } from '../shared/relation-place.tsx';
import './walk-sentence.css';

/** A walk read as a sentence: thing, verb with basis and place, thing. Each part opens in the panel. */
export function WalkSentence({ walk }: { readonly walk: WalkFact }): ReactNode {
  const words = useWords();
  return (
    <p className="walk-sentence">
      {walk.entities.slice(1).map((entity, index) => {
        const step = walk.steps[index];
        return (
          <Fragment key={entity.id}>
            {step !== undefined && (
              <span className="walk-verb">
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
