import type { Query } from '#client/shared/queries/query.ts';
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
import { ask } from '#client/shared/api/graphql-client.ts';
import { pagesOf } from '#client/shared/api/page-end.ts';

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
          relations(direction: OUT, types: $relations, entityTypes: $types, first: 50) {
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

/** How many entities of a set have arrived while it is fetched. */
export interface SetProgress {
  readonly done: number;
  readonly all: number;
}

/** All entities of some types with all relations among them, a hundred entities at a time; reports how many have arrived. */
export function entitiesOfTypesQuery(
  types: readonly EntityType[],
  onProgress: (progress: SetProgress) => void,
): Query<EntitySet> {
  const variables = { types: types.toSorted(), relations: [...DRAWN_RELATION_TYPES] };
  return {
    key: ['entities-of-types', variables.types],
    ask: async (asking) => {
      const entities: EntityHint[] = [];
      const relations: RelationFact[] = [];
      const pages = pagesOf(
        async (after) =>
          (await ask(EntitiesOfTypesQuery, { ...variables, after }, asking)).entities,
      );
      const moreRelations = async (id: string, after: string) =>
        (await ask(MoreRelationsQuery, { ...variables, id, after }, asking)).entity?.relations;
      for await (const page of pages) {
        for (const { relations: first, ...entity } of page.nodes) {
          entities.push(entity);
          // A few hubs have more relations than come with a page.
          const relationPages = pagesOf(async (after) =>
            after === null ? first : ((await moreRelations(entity.id, after)) ?? NO_RELATIONS),
          );
          for await (const { nodes } of relationPages) {
            relations.push(...nodes);
          }
        }
        onProgress({ done: entities.length, all: page.totalCount });
      }
      return { entities, relations };
    },
  };
}

const NO_RELATIONS = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
