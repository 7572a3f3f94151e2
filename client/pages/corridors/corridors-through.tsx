import type { ReactNode } from 'react';

import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { CorridorFact } from './corridors-query.ts';
import { corridorsAnswers } from './corridor-answers.ts';
import { entityAnswers } from '#client/shared/queries/questions.ts';
import { goToCorridor, goToCorridorsThrough } from './transitions.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import './corridor-list.css';
import { FindCorridors } from './find-corridors.tsx';
import { WalkSentence } from './corridor-walk.tsx';

/** The corridors on which a thing is, each with the walk that shows it. */
export function CorridorsThrough({ through }: { readonly through: string }): ReactNode {
  const words = useWords();
  const answer = useAsked(corridorsAnswers, through);
  const entity = useAsked(entityAnswers, through);
  const name = entity.kind === 'answered' ? readName(entity.value, words) : through;
  const rows = answer.kind === 'answered' ? nearestFirst(answer.value) : [];
  return (
    <DocumentPage
      title={words('corridor.through', { name })}
      aside={
        <>
          {rows.length > 0 && words('corridor.through.aside', { count: rows.length })}{' '}
          <StateLink to={goToCorridorsThrough(null)}>{words('corridor.through.all')}</StateLink>
        </>
      }
      toldOf={rows.map(({ corridor }) => corridor)}
      tools={<FindCorridors />}
      isNarrow
    >
      {answer.kind === 'asked' && <Skeleton label={words('corridor.loading')} lines={8} />}
      {answer.kind === 'failed' && <ErrorNotice error={answer.error} isWholePage />}
      {answer.kind === 'answered' && rows.length === 0 && <p>{words('corridor.through.none')}</p>}
      <div className="corridors">
        <ul>
          {rows.map(({ corridor, through: walk }) => (
            <li key={corridor.id} className="corridor-reason">
              <StateLink className="corridor-name" to={goToCorridor(corridor.id)}>
                <EntityName of={corridor} />
              </StateLink>
              {walk !== null && <WalkSentence walk={walk} />}
            </li>
          ))}
        </ul>
      </div>
    </DocumentPage>
  );
}

function nearestFirst(facts: readonly CorridorFact[]): readonly CorridorFact[] {
  const lengthOf = ({ through }: CorridorFact): number => through?.steps.length ?? 0;
  return facts.toSorted((one, other) => lengthOf(one) - lengthOf(other));
}
