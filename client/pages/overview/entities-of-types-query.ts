import type { ResultOf } from 'gql.tada';

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
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import { nextOf, type PageEnd } from '#client/shared/api/page-end.ts';

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

/** How many entities of a set have come, while it is on its way. */
export interface SetProgress {
  readonly done: number;
  readonly all: number;
}

/** All entities of some types with all relations among them, a hundred entities at a time; says how far it is. */
export function entitiesOfTypesQuery(
  types: readonly EntityType[],
  onProgress: (progress: SetProgress) => void,
): Query<EntitySet> {
  const each = types.toSorted();
  return {
    key: ['entities-of-types', each],
    ask: async (asking) => {
      const entities: EntityHint[] = [];
      const relations: RelationFact[] = [];
      let after: string | null = null;
      do {
        const variables = { ...variablesOf(each), after };
        const { entities: page }: ResultOf<typeof EntitiesOfTypesQuery> = await ask(
          EntitiesOfTypesQuery,
          variables,
          asking,
        );
        for (const { relations: own, ...entity } of page.nodes) {
          entities.push(entity);
          relations.push(...(await wholeOf(entity.id, own, each, asking)));
        }
        onProgress({ done: entities.length, all: page.totalCount });
        after = nextOf(page.pageInfo);
      } while (after !== null);
      return { entities, relations };
    },
  };
}

interface RelationPage {
  readonly nodes: readonly RelationFact[];
  readonly pageInfo: PageEnd;
}

// A few hubs have more relations than come with a page.
async function wholeOf(
  id: string,
  first: RelationPage,
  types: readonly EntityType[],
  asking: Asking,
): Promise<readonly RelationFact[]> {
  const found = [...first.nodes];
  let after = nextOf(first.pageInfo);
  while (after !== null) {
    const { entity }: ResultOf<typeof MoreRelationsQuery> = await ask(
      MoreRelationsQuery,
      { ...variablesOf(types), id, after },
      asking,
    );
    found.push(...(entity?.relations.nodes ?? []));
    after = nextOf(entity?.relations.pageInfo);
  }
  return found;
}

function variablesOf(types: readonly EntityType[]): {
  types: EntityType[];
  relations: RelationFact['type'][];
} {
  return { types: [...types], relations: [...DRAWN_RELATION_TYPES] };
}
