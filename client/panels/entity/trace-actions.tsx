import type { ReactNode } from 'react';

import type { EntityHint, EntityType } from '../../api/fragments.ts';
import type { TraceQuestion } from '../../api/trace.ts';
import { goToTrace } from '../../state/navigate.ts';
import { useWords } from '../../state/use-words.ts';
import { StateLink } from '../shared/state-link.tsx';

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
  const downstream: TraceQuestion = {
    from: entity.id,
    direction: 'DOWNSTREAM',
    until: ['CLUSTER'],
  };
  const upstream: TraceQuestion = {
    from: entity.id,
    direction: 'UPSTREAM',
    until: ['PROJECT', 'PARK', 'ORGANIZATION'],
  };
  return (
    <>
      {FEEDERS.includes(entity.type) && (
        <StateLink className="button button-primary" to={goToTrace(downstream)}>
          {words('entity.traceDown')}
        </StateLink>
      )}
      {FED.includes(entity.type) && (
        <StateLink
          className={entity.type === 'CLUSTER' ? 'button button-primary' : 'button'}
          to={goToTrace(upstream)}
        >
          {words('entity.traceUp')}
        </StateLink>
      )}
    </>
  );
}
