import type { Query } from '#client/shared/queries/query.ts';
import type { ResultOf } from 'gql.tada';

import { entityRef } from '#client/shared/api/entity-ref.ts';
import { EntityHintFields, PathFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

const CorridorProfileQuery = graphql(
  `
    query CorridorProfile($of: EntityRef!) {
      corridorProfile(of: $of) {
        corridor {
          ...EntityHintFields
          partOf(types: [CORRIDOR]) {
            nodes {
              ...EntityHintFields
            }
          }
          parts(types: [CORRIDOR]) {
            nodes {
              ...EntityHintFields
            }
          }
          connects(first: 100) {
            nodes {
              id
            }
          }
        }
        groups {
          entityType
          count
          members {
            entity {
              ...EntityHintFields
            }
            through {
              ...PathFields
            }
          }
        }
      }
    }
  `,
  [EntityHintFields, PathFields],
);

/** A corridor and all that runs through it or lies along it, each with the walk that shows it. */
export type CorridorProfileFact = ResultOf<typeof CorridorProfileQuery>['corridorProfile'];
export type CorridorMemberFact = CorridorProfileFact['groups'][number]['members'][number];

/** What runs through a corridor, by its id or name, or lies along it; a refusal comes in the reader's language. */
export function corridorProfileQuery(of: string): Query<CorridorProfileFact> {
  return {
    key: ['corridor-profile', of],
    isWorded: true,
    ask: async (asking) =>
      (await ask(CorridorProfileQuery, { of: entityRef(of) }, asking)).corridorProfile,
  };
}
