import { ApiFailure } from '#client/shared/api/api-error.ts';
import type { Query } from '#client/shared/queries/query.ts';
import type { ResultOf } from 'gql.tada';

import { EntityHintFields, ProvenFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

const RelationQuery = graphql(
  `
    query Relation($id: ID!) {
      node(id: $id) {
        __typename
        ... on Relation {
          ...ProvenFields
          record {
            at
            date
            by
            document {
              title
              issuer
              url
            }
          }
          restsOn {
            id
            type
            basis
            intended
            intendedWord
            from {
              ...EntityHintFields
              aliases
            }
            to {
              ...EntityHintFields
              aliases
            }
            mentions {
              at
              passage
            }
            restsOn {
              id
            }
          }
        }
      }
    }
  `,
  [EntityHintFields, ProvenFields],
);

type RelationNode = Extract<
  NonNullable<ResultOf<typeof RelationQuery>['node']>,
  { __typename: 'Relation' }
>;

/** All that the panel tells of a relation; its grounds one level deep. */
export type RelationDetail = RelationNode;

/** What a derived relation rests on, with the sentences that bear it out. */
export type GroundFact = RelationDetail['restsOn'][number];

/** One relation by its id; a rule's sentence comes in the reader's language. */
export function relationQuery(id: string): Query<RelationDetail> {
  return {
    key: ['relation', id],
    isWorded: true,
    ask: async (asking) => {
      const { node } = await ask(RelationQuery, { id }, asking);
      if (node?.__typename !== 'Relation') {
        throw new ApiFailure({ kind: 'unknown-entity', ref: id, nearest: [] });
      }
      return node;
    },
  };
}
