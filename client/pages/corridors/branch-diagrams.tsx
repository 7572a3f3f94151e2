import { goToCorridor } from '#client/shared/routing/navigate.ts';
import { corridorsQuery } from './corridors-query.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { MiniDiagram } from './mini-diagram.tsx';
import styles from './branch-diagrams.module.css';
import corridorListStyles from './corridor-list.module.css';

/** A corridor that is made of corridors: each part as a line of its own, which opens as its strip map. */
export function BranchDiagrams({ parts }: { readonly parts: readonly EntityHint[] }): ReactNode {
  const words = useWords();
  const answer = useAnswer(corridorsQuery(null));
  if (answer.status !== 'success') {
    return <Skeleton label={words('corridor.loading')} lines={parts.length} />;
  }
  const facts = new Map(answer.data.map((fact) => [fact.corridor.id, fact]));
  return (
    <section className={clsx('card', styles.branches)} aria-label={words('corridor.parts')}>
      <h2>{words('corridor.parts')}</h2>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <StateLink
              className={corridorListStyles.name}
              data-part="corridor-name"
              to={goToCorridor(part.id)}
            >
              <EntityName of={part} />
            </StateLink>
            <MiniDiagram
              of={part}
              stops={facts.get(part.id)?.corridor.connects.edges ?? []}
              most={8}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
