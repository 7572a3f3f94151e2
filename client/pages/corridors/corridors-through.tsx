import { goToCorridor, goToCorridorsThrough } from '#client/shared/routing/navigate.ts';
import { entityQuery } from '#client/shared/queries/entity.ts';
import { corridorsQuery } from './corridors-query.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { CorridorFact } from './corridors-query.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './corridor-list.module.css';
import { FindCorridors } from './find-corridors.tsx';
import { WalkSentence } from './corridor-walk.tsx';
import corridorWalkStyles from './corridor-walk.module.css';

/** The corridors on which a thing is, each with the walk that shows it. */
export function CorridorsThrough({ through }: { readonly through: string }): ReactNode {
  const words = useWords();
  const answer = useAnswer(corridorsQuery(through));
  const entity = useAnswer(entityQuery(through));
  const name = entity.status === 'success' ? readName(entity.data, words) : through;
  const rows = answer.status === 'success' ? nearestFirst(answer.data) : [];
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
      {answer.status === 'pending' && <Skeleton label={words('corridor.loading')} lines={8} />}
      {answer.status === 'error' && <ErrorNotice error={answer.error} isWholePage />}
      {answer.status === 'success' && rows.length === 0 && <p>{words('corridor.through.none')}</p>}
      <div className={clsx('stack gap-6', styles.corridors)}>
        <ul>
          {rows.map(({ corridor, through: walk }) => (
            <li key={corridor.id} className={corridorWalkStyles.reason}>
              <StateLink
                className={styles.name}
                data-part="corridor-name"
                to={goToCorridor(corridor.id)}
              >
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
