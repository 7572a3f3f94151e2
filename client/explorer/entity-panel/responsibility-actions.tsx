import type { ReactNode } from 'react';

import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { goToDepartment, goToTask } from '#client/pages/responsibilities/transitions.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';

/** What is built or run, and so can be late. */
const CAN_SLIP: readonly EntityType[] = [
  'PROJECT',
  'PROGRAMME',
  'PARK',
  'LINE',
  'HUB',
  'PLATFORM',
  'ORGANIZATION',
];

/** The ways from an entity to who answers: its place in the matrix, and what its delay would bear on. */
export function ResponsibilityActions({ entity }: { readonly entity: EntityHint }): ReactNode {
  const words = useWords();
  const { id, type, name } = entity;
  return (
    <>
      {(type === 'DEPARTMENT' || type === 'TASK') && (
        <StateLink className="button" to={type === 'TASK' ? goToTask(name) : goToDepartment(id)}>
          {words('responsibilities.link')}
        </StateLink>
      )}
      {CAN_SLIP.includes(type) && (
        <StateLink className="button" to={goTo({ kind: 'slip', of: id })}>
          {words('slip.link')}
        </StateLink>
      )}
    </>
  );
}
