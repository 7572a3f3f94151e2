import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import type { Query } from '#client/shared/queries/query.ts';
import { DRAWN_RELATION_TYPES } from '#client/shared/api/entity-types.ts';
import {
  type EntityHint,
  EntityHintFields,
  type RelationFact,
  RelationFields,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';

const EntitySetQuery = graphql(
  `
    query EntitySet($ids: [ID!]!, $types: [RelationType!]) {
      nodes(ids: $ids) {
        ...EntityHintFields
      }
      neighbourhood(of: $ids, types: $types, first: 0) {
        relations {
          ...RelationFields
        }
      }
    }
  `,
  [EntityHintFields, RelationFields],
);

/** Some entities with all relations among them. */
export interface EntitySet {
  readonly entities: readonly EntityHint[];
  readonly relations: readonly RelationFact[];
}

/** The most entities that the server takes in one question. */
export const MOST_OF_A_SET = 100;

/** The entities of these ids and what relates them. More than a question may hold are asked two halves at a time. */
export function entitySetQuery(ids: readonly string[]): Query<EntitySet> {
  const each = [...new Set(ids)].toSorted();
  return {
    key: ['entity-set', each],
    ask: async (asking) => {
      const sets = await Promise.all(questionsOf(each).map((some) => askSome(some, asking)));
      return {
        entities: uniqueById(sets.flatMap(({ entities }) => entities)),
        relations: uniqueById(sets.flatMap(({ relations }) => relations)),
      };
    },
  };
}

async function askSome(ids: readonly string[], asking: Asking): Promise<EntitySet> {
  const variables = { ids: [...ids], types: [...DRAWN_RELATION_TYPES] };
  const { nodes, neighbourhood } = await ask(EntitySetQuery, variables, asking);
  return {
    entities: nodes.flatMap((node) => (node !== null && 'name' in node ? [node] : [])),
    relations: neighbourhood.relations,
  };
}

// Every two entities meet in at least one question.
function questionsOf(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length <= MOST_OF_A_SET) {
    return ids.length === 0 ? [] : [ids];
  }
  const half = MOST_OF_A_SET / 2;
  const parts = Array.from({ length: Math.ceil(ids.length / half) }, (_, index) =>
    ids.slice(index * half, (index + 1) * half),
  );
  return parts.flatMap((one, index) => parts.slice(index + 1).map((other) => [...one, ...other]));
}
