import type { ReactNode } from 'react';

import { readName } from '../../locales/read-name.ts';
import { EntityName } from '../shared/entity-name.tsx';
import type { CorridorFact } from '../../api/corridors.ts';
import { corridorsAnswers } from '../../state/answers/corridor-answers.ts';
import { entityAnswers } from '../../state/answers/questions.ts';
import { goToCorridor, goToCorridorsThrough } from '../../state/pages/ride-corridor.ts';
import { useAsked } from '../../state/answers/use-asked.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { DocumentPage } from '../shared/document-page.tsx';
import { ErrorNotice } from '../shared/error-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { StateLink } from '../shared/state-link.tsx';
import './corridor-list.css';
import { FindCorridors } from './find-corridors.tsx';
import { WalkSentence } from './walk-sentence.tsx';

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
