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

/** A corridor among others: what it connects, how many entities lie along it, and the walk to what was asked about. */
export type CorridorFact = ResultOf<typeof CorridorsQuery>['corridors'][number];

/** A walk from one entity to another, each step with its relation. */
export type WalkFact = NonNullable<CorridorFact['through']>;

/** Every corridor; or those that run through an entity, by id or name, or through what it lies in. */
export function corridorsQuery(through: string | null): Query<readonly CorridorFact[]> {
  const variables = { through: through === null ? null : entityRef(through) };
  return {
    key: ['corridors', variables],
    ask: async (asking) => (await ask(CorridorsQuery, variables, asking)).corridors,
  };
}

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

/** What runs through a corridor, by its id or name, or lies along it; an error comes in the reader's language. */
export function corridorProfileQuery(of: string): Query<CorridorProfileFact> {
  return {
    key: ['corridor-profile', of],
    isWorded: true,
    ask: async (asking) =>
      (await ask(CorridorProfileQuery, { of: entityRef(of) }, asking)).corridorProfile,
  };
}
