import { ApiFailure } from '#client/shared/api/api-error.ts';
import type { Query } from '#client/shared/queries/query.ts';
import type { ResultOf } from 'gql.tada';

import { entityRef } from '#client/shared/api/entity-ref.ts';
import { EntityHintFields, MentionFields } from '#client/shared/api/fragments.ts';
import { StageFields, TitleFields } from '#client/shared/api/stage-and-title-fields.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import { search } from './search.ts';

const EntityQuery = graphql(
  `
    query Entity($ref: EntityRef!) {
      entity(ref: $ref) {
        __typename
        ...EntityHintFields
        aliases
        titles {
          ...TitleFields
        }
        ...StageFields
        mentions {
          ...MentionFields
        }
        relationCounts {
          type
          direction
          entityType
          count
        }
        ... on Project {
          amounts {
            unit
            text
            what
          }
        }
        ... on Line {
          lengthKm
        }
        ... on City {
          level
        }
        ... on Industry {
          broader {
            ...EntityHintFields
          }
          narrower {
            ...EntityHintFields
          }
          everydayWords
          gbt4754
        }
        ... on Indicator {
          value
          comparator
          text
          unit
          year
          kind
        }
      }
    }
  `,
  [EntityHintFields, MentionFields, StageFields, TitleFields],
);

/** All that the panel tells of an entity, but its relations and who answers for it. */
export type EntityFact = NonNullable<ResultOf<typeof EntityQuery>['entity']>;
export type RelationCountFact = EntityFact['relationCounts'][number];

/** One entity by id or name; where nothing bears it, the nearest names. */
export function entityQuery(ref: string): Query<EntityFact> {
  return {
    key: ['entity', ref],
    ask: async (asking) => {
      const { entity } = await ask(EntityQuery, { ref: entityRef(ref) }, asking);
      return entity ?? unknownEntity(ref, asking);
    },
  };
}

/** Refuses with the names that are most like the thing asked for. */
export async function unknownEntity(ref: string, asking: Asking): Promise<never> {
  const words = ref.replaceAll('-', ' ').slice(0, 60);
  const { found } = await search(words, [], asking).catch(() => ({ found: [] }));
  const nearest = found.slice(0, 5).map(({ entity }) => entity);
  throw new ApiFailure({ kind: 'unknown-entity', ref, nearest });
}
