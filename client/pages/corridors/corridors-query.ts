import type { Query } from '#client/shared/queries/query.ts';
import type { ResultOf } from 'gql.tada';

import { entityRef } from '#client/shared/api/entity-ref.ts';
import { EntityHintFields, PathFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

const CorridorsQuery = graphql(
  `
    query Corridors($through: EntityRef) {
      corridors(through: $through) {
        corridor {
          ...EntityHintFields
          partOf(types: [CORRIDOR]) {
            nodes {
              id
            }
          }
          connects(first: 100) {
            edges {
              node {
                ...EntityHintFields
              }
              relation {
                intended
              }
            }
          }
        }
        counts {
          type
          count
        }
        through {
          ...PathFields
        }
      }
    }
  `,
  [EntityHintFields, PathFields],
);

/** A corridor among others: what it joins, how much is along it, and why it is listed where something was asked about. */
export type CorridorFact = ResultOf<typeof CorridorsQuery>['corridors'][number];

/** A way from one entity to another, each step with its relation. */
export type WalkFact = NonNullable<CorridorFact['through']>;

/** Every corridor; or those that run through a thing, by id or name, or through what it lies in. */
export function corridorsQuery(through: string | null): Query<readonly CorridorFact[]> {
  const variables = { through: through === null ? null : entityRef(through) };
  return {
    key: ['corridors', variables],
    ask: async (asking) => (await ask(CorridorsQuery, variables, asking)).corridors,
  };
}
