import type { ResultOf } from 'gql.tada';

import type { Answered } from '#client/shared/api/api-error.ts';
import { EntityHintFields, ProvenFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';

const RelationQuery = graphql(
  `
    query Relation($id: ID!) {
      node(id: $id) {
        __typename
        ... on Relation {
          ...ProvenFields
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

/** One relation by its id. */
export async function relation(id: string, language: Language): Promise<Answered<RelationDetail>> {
  const answered = await ask(RelationQuery, { id }, language);
  if (!answered.ok) {
    return answered;
  }
  const { node } = answered.value;
  return node?.__typename === 'Relation'
    ? { ok: true, value: node }
    : { ok: false, error: { kind: 'unknown-entity', ref: id, nearest: [] } };
}
