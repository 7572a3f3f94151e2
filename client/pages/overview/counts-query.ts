import type { ResultOf } from 'gql.tada';

import type { Query } from '#client/shared/queries/query.ts';
import type { RelationCountFact } from '#client/shared/queries/entity.ts';
import {
  type EntityHint,
  EntityHintFields,
  type EntityType,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { nextOf } from '#client/shared/api/page-end.ts';

const CountsQuery = graphql(
  `
    query Counts($types: [EntityType!]!, $after: String) {
      entities(types: $types, first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...EntityHintFields
          relationCounts {
            type
            direction
            entityType
            count
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

/** An entity with how many relations it has, by type, direction and the type at the other end. */
export type Counted = EntityHint & { readonly relationCounts: readonly RelationCountFact[] };

/** All entities of a type, counted but not fetched with their relations. */
export function countsQuery(type: EntityType): Query<readonly Counted[]> {
  return {
    key: ['counts', type],
    ask: async (asking) => {
      const found: Counted[] = [];
      let after: string | null = null;
      do {
        const { entities }: ResultOf<typeof CountsQuery> = await ask(
          CountsQuery,
          { types: [type], after },
          asking,
        );
        found.push(...entities.nodes);
        after = nextOf(entities.pageInfo);
      } while (after !== null);
      return found;
    },
  };
}
