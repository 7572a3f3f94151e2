import type { ReactNode } from 'react';

import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';

const FITTED: readonly EntityType[] = ['INDUSTRY', 'LINE', 'HUB', 'CITY'];
const COMPARED: readonly EntityType[] = ['CITY', 'PARK', 'CLUSTER', 'CORRIDOR', 'DEPARTMENT'];

/** What leads from an entity to others of its kind: parks like it or fit for it, and another beside it. */
export function CompanionActions({ entity }: { readonly entity: EntityHint }): ReactNode {
  const words = useWords();
  return (
    <>
      {(entity.type === 'PARK' || FITTED.includes(entity.type)) && (
        <StateLink className="button" to={goTo('parks', { like: entity.id })}>
          {words(entity.type === 'PARK' ? 'entity.parksLike' : 'entity.parksFit')}
        </StateLink>
      )}
      {COMPARED.includes(entity.type) && (
        <StateLink className="button" to={goTo('compare', { left: entity.id })}>
          {words('entity.compareWith')}
        </StateLink>
      )}
    </>
  );
}
