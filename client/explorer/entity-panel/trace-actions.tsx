import type { ReactNode } from 'react';

import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { clustersFedBy, feedersOf } from '#client/shared/queries/trace.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';

const FEEDERS: readonly EntityType[] = [
  'PROJECT',
  'PROGRAMME',
  'PARK',
  'ORGANIZATION',
  'HUB',
  'PLATFORM',
];
const FED: readonly EntityType[] = ['CLUSTER', 'INDUSTRY', 'PROGRAMME'];

/** The traces that make sense from an entity: to the clusters it feeds, and back to what feeds it. */
export function TraceActions({ entity }: { readonly entity: EntityHint }): ReactNode {
  const words = useWords();
  return (
    <>
      {FEEDERS.includes(entity.type) && (
        <StateLink
          className="button button-primary"
          to={goTo('trace', { question: clustersFedBy(entity.id) })}
        >
          {words('entity.traceDown')}
        </StateLink>
      )}
      {FED.includes(entity.type) && (
        <StateLink
          className={entity.type === 'CLUSTER' ? 'button button-primary' : 'button'}
          to={goTo('trace', { question: feedersOf(entity.id) })}
        >
          {words('entity.traceUp')}
        </StateLink>
      )}
    </>
  );
}
