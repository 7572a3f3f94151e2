import type { ReactNode } from 'react';

import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import { goTo, goToDepartment } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';

/** What is built or run, and so can be late. */
const CAN_BE_LATE: readonly EntityType[] = [
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
        <StateLink
          className="button"
          to={type === 'TASK' ? goTo('responsibilities', { text: name }) : goToDepartment(id)}
        >
          {words('responsibilities.link')}
        </StateLink>
      )}
      {CAN_BE_LATE.includes(type) && (
        <StateLink className="button" to={goTo('delay-impact', { of: id })}>
          {words('page.delay-impact')}
        </StateLink>
      )}
    </>
  );
}
