import type { FragmentOf } from 'gql.tada';

import { EntityHintFields, PathFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';

/** A department that answers for an entity: in which role, through which task, by which walk. */
export const ResponsibilityFields = graphql(
  `
    fragment ResponsibilityFields on Responsibility @_unmask {
      role
      standing
      via {
        ...EntityHintFields
      }
      department {
        ...EntityHintFields
      }
      task {
        ...EntityHintFields
        mentions {
          at
        }
      }
      through {
        ...PathFields
      }
    }
  `,
  [EntityHintFields, PathFields],
);

export type ResponsibilityFact = FragmentOf<typeof ResponsibilityFields>;

const ORDER = { OWN: 0, MATTER: 1, THROUGH: 2 } satisfies Record<
  ResponsibilityFact['standing'],
  number
>;

/** What is the task's own matter comes first, what only another thing leads to last; else they stay as they are. */
export function matterFirst<Some extends Pick<ResponsibilityFact, 'standing'>>(
  duties: readonly Some[],
): readonly Some[] {
  return duties.toSorted((one, other) => ORDER[one.standing] - ORDER[other.standing]);
}
