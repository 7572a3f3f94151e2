import type { Query } from '#client/shared/queries/query.ts';
import type { ResultOf } from 'gql.tada';

import {
  EntityHintFields,
  RelationFields,
  type RelationType,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

const ParkProfiles = graphql(
  `
    query ParkProfiles($ids: [ID!]!, $types: [RelationType!]!) {
      nodes(ids: $ids) {
        __typename
        ... on Park {
          ...EntityHintFields
          relations(types: $types, first: 100) {
            nodes {
              ...RelationFields
            }
          }
          transport(first: 50) {
            edges {
              node {
                ...EntityHintFields
              }
              relation {
                ...RelationFields
              }
            }
          }
        }
      }
    }
  `,
  [EntityHintFields, RelationFields],
);

/** What the plan says of a park: its relations, and the hubs and lines that they, or what lies in the park, connect it to. */
export type ParkProfile = Extract<
  NonNullable<ResultOf<typeof ParkProfiles>['nodes'][number]>,
  { __typename: 'Park' }
>;

/** The relations that describe a park; which measures and sections name it does not. */
const DESCRIBING: readonly RelationType[] = [
  'FEEDS',
  'FOCUSES_ON',
  'DEPENDS_ON',
  'RELIES_ON',
  'CONNECTS',
  'PART_OF',
  'LOCATED_IN',
  'OPERATES',
  'PARTNERS_WITH',
];

/** Several parks, by id, in the order asked; what is no park is left out. */
export function parkProfilesQuery(ids: readonly string[]): Query<readonly ParkProfile[]> {
  const variables = { ids: [...ids], types: [...DESCRIBING] };
  return {
    key: ['park-profiles', variables],
    ask: async (asking) => {
      const { nodes } = await ask(ParkProfiles, variables, asking);
      return nodes.flatMap((node) => (node?.__typename === 'Park' ? [node] : []));
    },
  };
}
