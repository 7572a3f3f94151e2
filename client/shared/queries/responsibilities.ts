import type { ResultOf } from 'gql.tada';

import { EntityHintFields, PathFields } from '#client/shared/api/fragments.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import type { Query } from './query.ts';

const Responsibilities = graphql(
  `
    query Responsibilities($id: ID!) {
      responsibilities(of: { id: $id }) {
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
    }
  `,
  [EntityHintFields, PathFields],
);

export type ResponsibilityFact = ResultOf<typeof Responsibilities>['responsibilities'][number];

/** Which departments answer for an entity, by its id, in which role, through which task. */
export function responsibilitiesQuery(id: string): Query<readonly ResponsibilityFact[]> {
  return { key: ['responsibilities', id], ask: (asking) => responsibilities(id, asking) };
}

/** The same, asked at once. */
export async function responsibilities(
  id: string,
  asking: Asking,
): Promise<readonly ResponsibilityFact[]> {
  return (await ask(Responsibilities, { id }, asking)).responsibilities;
}

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
