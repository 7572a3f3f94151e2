import type { ReactNode } from 'react';

import type { EntityFact } from '#client/shared/queries/entity.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { goToCorridor, goToCorridorsThrough, readAt } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';

/** What may lie along a corridor, and is small enough for the question. */
const LIES_ALONG: readonly EntityType[] = ['PARK', 'HUB', 'PLATFORM'];

/** Where a thing stands: a corridor's strip map, the corridors that a park is on, a section's page in the book. */
export function PlaceActions({ entity }: { readonly entity: EntityFact }): ReactNode {
  const words = useWords();
  const at = entity.mentions[0]?.at;
  return (
    <>
      {entity.type === 'CORRIDOR' && (
        <StateLink className="button button-primary" to={goToCorridor(entity.id)}>
          {words('corridor.see')}
        </StateLink>
      )}
      {LIES_ALONG.includes(entity.type) && (
        <StateLink className="button" to={goToCorridorsThrough(entity.id)}>
          {words('corridor.on')}
        </StateLink>
      )}
      {entity.type === 'SECTION' && at !== undefined && (
        <StateLink className="button button-primary" to={readAt(at, null)}>
          {words('outline.read')}
        </StateLink>
      )}
    </>
  );
}
