import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { goToCorridor } from '#client/shared/routing/navigate.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import branchDiagramsStyles from './branch-diagrams.module.css';
import corridorListStyles from './corridor-list.module.css';
import { type CorridorFact, corridorsQuery } from './corridors-query.ts';
import styles from './mini-diagram.module.css';

interface MiniDiagramProps {
  readonly of: EntityHint;
  /** What the corridor connects, in plan order. */
  readonly stops: CorridorFact['corridor']['connects']['edges'];
  /** How many stops there is room for. */
  readonly most?: number;
}

/** A corridor as one line with its stops. */
export function MiniDiagram({ of, stops, most = 4 }: MiniDiagramProps): ReactNode {
  const words = useWords();
  if (stops.length === 0) {
    return <span className={clsx('aside', styles.none)}>{words('corridor.stops.none')}</span>;
  }
  return (
    <ol
      className={clsx('aside', styles.diagram)}
      data-part="mini-diagram"
      aria-label={words('corridor.stops', { name: readName(of, words) })}
    >
      {stops.slice(0, most).map(({ node: stop, relation }) => (
        <li key={stop.id} className={relation.intended ? styles.intended : undefined}>
          <EntityName of={stop} isShort />
          {relation.intended && <small> {words('intended.word')}</small>}
        </li>
      ))}
      {stops.length > most && (
        <li className={styles.more}>{words('corridor.more', { count: stops.length })}</li>
      )}
    </ol>
  );
}

/** A corridor's name, which opens its diagram. */
export function CorridorLink({ corridor }: { readonly corridor: EntityHint }): ReactNode {
  return (
    <StateLink
      className={corridorListStyles.name}
      data-part="corridor-name"
      to={goToCorridor(corridor.id)}
    >
      <EntityName of={corridor} />
    </StateLink>
  );
}

/** A corridor that is made of corridors: each part as a line of its own, which opens as its diagram. */
export function BranchDiagrams({ parts }: { readonly parts: readonly EntityHint[] }): ReactNode {
  const words = useWords();
  const answer = useAnswer(corridorsQuery(null));
  if (answer.status !== 'success') {
    return <Skeleton label={words('corridor.loading')} lines={parts.length} />;
  }
  const facts = new Map(answer.data.map((fact) => [fact.corridor.id, fact]));
  return (
    <section
      className={clsx('card', branchDiagramsStyles.branches)}
      aria-label={words('corridor.parts')}
    >
      <h2>{words('corridor.parts')}</h2>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <CorridorLink corridor={part} />
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
