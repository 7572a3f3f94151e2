import type { Answered } from '#client/shared/api/api-error.ts';
import type { EntitySet } from '#client/shared/queries/entity-set.ts';
import { DRAWN_RELATION_TYPES } from '#client/shared/api/entity-types.ts';
import {
  type EntityHint,
  EntityHintFields,
  type EntityType,
  type RelationFact,
  RelationFields,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, mapAnswered } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';
import { nextOf } from '#client/shared/api/page-end.ts';

const EntitiesOfTypesQuery = graphql(
  `
    query EntitiesOfTypes($types: [EntityType!]!, $relations: [RelationType!]!, $after: String) {
      entities(types: $types, first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...EntityHintFields
          relations(direction: OUT, types: $relations, entityTypes: $types, first: 100) {
            pageInfo {
              hasNextPage
              endCursor
            }
            nodes {
              ...RelationFields
            }
          }
        }
      }
    }
  `,
  [EntityHintFields, RelationFields],
);

const MoreRelationsQuery = graphql(
  `
    query MoreRelations(
      $id: ID!
      $types: [EntityType!]!
      $relations: [RelationType!]!
      $after: String
    ) {
      entity(ref: { id: $id }) {
        relations(
          direction: OUT
          types: $relations
          entityTypes: $types
          first: 100
          after: $after
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...RelationFields
          }
        }
      }
    }
  `,
  [RelationFields],
);

/** Fetches all entities of some types, a hundred at a time, and tells how far it is. */
export async function entitiesOfTypes(
  types: readonly EntityType[],
  language: Language,
  tellProgress: (done: number, all: number) => void,
): Promise<Answered<EntitySet>> {
  const entities: EntityHint[] = [];
  const relations: RelationFact[] = [];
  let after: string | null = null;
  do {
    const answered: Answered<SetPage> = mapAnswered(
      await ask(EntitiesOfTypesQuery, { ...variablesOf(types), after }, language),
      (data) => data.entities,
    );
    if (!answered.ok) {
      return answered;
    }
    for (const { relations: own, ...entity } of answered.value.nodes) {
      entities.push(entity);
      const all = await wholeOf(entity.id, own, types, language);
      if (!all.ok) {
        return all;
      }
      relations.push(...all.value);
    }
    tellProgress(entities.length, answered.value.totalCount);
    after = nextOf(answered.value.pageInfo);
  } while (after !== null);
  return { ok: true, value: { entities, relations } };
}

interface RelationPage {
  readonly nodes: readonly RelationFact[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface SetPage {
  readonly totalCount: number;
  readonly pageInfo: RelationPage['pageInfo'];
  readonly nodes: readonly (EntityHint & { readonly relations: RelationPage })[];
}

// A few hubs have more relations than come with a page.
async function wholeOf(
  id: string,
  first: RelationPage,
  types: readonly EntityType[],
  language: Language,
): Promise<Answered<readonly RelationFact[]>> {
  const found = [...first.nodes];
  let after = nextOf(first.pageInfo);
  while (after !== null) {
    const answered: Answered<RelationPage | undefined> = mapAnswered(
      await ask(MoreRelationsQuery, { ...variablesOf(types), id, after }, language),
      ({ entity }) => entity?.relations,
    );
    if (!answered.ok) {
      return answered;
    }
    found.push(...(answered.value?.nodes ?? []));
    after = answered.value === undefined ? null : nextOf(answered.value.pageInfo);
  }
  return { ok: true, value: found };
}

function variablesOf(types: readonly EntityType[]): {
  types: EntityType[];
  relations: RelationFact['type'][];
} {
  return { types: [...types], relations: [...DRAWN_RELATION_TYPES] };
}
