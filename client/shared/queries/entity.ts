import { type Query, rememberAnswer } from '#client/shared/queries/query.ts';
import type { ResultOf } from 'gql.tada';

import { entityRef } from '#client/shared/api/entity-ref.ts';
import { DRAWN_RELATION_TYPES } from '#client/shared/api/entity-types.ts';
import { EntityHintFields, MentionFields } from '#client/shared/api/fragments.ts';
import { RecordFields } from '#client/shared/api/record-fields.ts';
import { StageFields, TitleFields } from '#client/shared/api/stage-and-title-fields.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { rememberHint } from './entity-hint.ts';
import { type Neighbourhood, NeighbourhoodFields, neighbourhoodOf } from './neighbourhood.ts';
import { ResponsibilityFields } from './responsibilities.ts';
import { unknownEntity } from './unknown-entity.ts';

const EntityQuery = graphql(
  `
    query Entity($ref: EntityRef!, $types: [RelationType!]) {
      entity(ref: $ref) {
        __typename
        ...EntityHintFields
        aliases
        laterNames
        addedBy {
          id
        }
        titles {
          ...TitleFields
        }
        ...StageFields
        plan {
          title
        }
        records(first: 20) {
          totalCount
          nodes {
            ...RecordFields
          }
        }
        mentions {
          ...MentionFields
        }
        ...NeighbourhoodFields
        responsibilities {
          ...ResponsibilityFields
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
  [
    EntityHintFields,
    MentionFields,
    NeighbourhoodFields,
    ResponsibilityFields,
    RecordFields,
    StageFields,
    TitleFields,
  ],
);

/** All that the atlas tells of an entity. */
export type EntityFact = NonNullable<ResultOf<typeof EntityQuery>['entity']>;

/** An entity, with what it is related to, but for where it is mentioned. */
export interface WholeEntity {
  readonly entity: EntityFact;
  readonly around: Neighbourhood;
}

/** One entity by id or name, with all that its page and its panel tell of it; where nothing bears it, the nearest names. */
export function entityQuery(ref: string): Query<WholeEntity> {
  return {
    key: ['entity', ref],
    ask: async (asking) => {
      const variables = { ref: entityRef(ref), types: [...DRAWN_RELATION_TYPES] };
      const { entity } = await ask(EntityQuery, variables, asking);
      if (entity === null) {
        return unknownEntity(ref, asking);
      }
      const whole = { entity, around: neighbourhoodOf(entity, entity) };
      // A name in the address gives way to the id, which then need not be asked for.
      if (ref !== entity.id) {
        rememberAnswer(entityQuery(entity.id), whole);
      }
      rememberHint(whole.around.entity);
      return whole;
    },
  };
}
