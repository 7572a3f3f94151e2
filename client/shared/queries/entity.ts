import type { ResultOf } from 'gql.tada';

import type { Answered } from '#client/shared/api/api-error.ts';
import { entityRef } from '#client/shared/api/entity-ref.ts';
import { EntityHintFields, MentionFields } from '#client/shared/api/fragments.ts';
import { StageFields, TitleFields } from '#client/shared/api/stage-and-title-fields.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';
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
export async function entity(ref: string, language: Language): Promise<Answered<EntityFact>> {
  const answered = await ask(EntityQuery, { ref: entityRef(ref) }, language);
  if (!answered.ok) {
    return answered;
  }
  return answered.value.entity === null
    ? unknownEntity(ref, language)
    : { ok: true, value: answered.value.entity };
}

/** The refusal that names what is most like the thing asked for. */
export async function unknownEntity(ref: string, language: Language): Promise<Answered<never>> {
  const words = ref.replaceAll('-', ' ').slice(0, 60);
  const nearby = await search(words, language);
  const nearest = nearby.ok ? nearby.value.found.slice(0, 5).map((finding) => finding.entity) : [];
  return { ok: false, error: { kind: 'unknown-entity', ref, nearest } };
}
