import type { ResultOf } from 'gql.tada';

import type { Query } from '#client/shared/queries/query.ts';
import {
  type EntityHint,
  EntityHintFields,
  type EntityType,
  type RelationCountFact,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { pagesOf } from '#client/shared/api/page-end.ts';

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
export type Counted = ResultOf<typeof CountsQuery>['entities']['nodes'][number];

/** All entities of a type, counted but not fetched with their relations. */
export function countsQuery(type: EntityType): Query<readonly Counted[]> {
  return {
    key: ['counts', type],
    ask: async (asking) => {
      const found: Counted[] = [];
      const pages = pagesOf(
        async (after) => (await ask(CountsQuery, { types: [type], after }, asking)).entities,
      );
      for await (const { nodes } of pages) {
        found.push(...nodes);
      }
      return found;
    },
  };
}

/** An entity with the one figure that it is listed by. */
export interface CountedRow {
  readonly entity: EntityHint;
  readonly count: number;
}

/** Whether relations of a type and direction are counted. */
export type IsCounted = (count: RelationCountFact) => boolean;

/** What feeds a cluster. */
export const isFeeder: IsCounted = ({ type, direction }) => type === 'FEEDS' && direction === 'IN';

/** What lies in a city. */
export const isLyingIn: IsCounted = ({ type, direction }) =>
  type === 'LOCATED_IN' && direction === 'IN';

/** What a corridor connects, relies on and is made of. */
export const isConnection: IsCounted = ({ type, direction }) =>
  direction === 'OUT' ? type === 'CONNECTS' || type === 'RELIES_ON' : type === 'PART_OF';

/** Entities with how many of their relations are counted, the most first; in plan order where they are equal. */
export function countedBy(all: readonly Counted[], isCounted: IsCounted): readonly CountedRow[] {
  return all
    .map(({ relationCounts, ...entity }) => ({
      entity,
      count: sumOf(relationCounts.filter(isCounted)),
    }))
    .toSorted((one, other) => other.count - one.count);
}

/** How many relations these have with entities of the types given, each counted at the end it starts from. */
export function relationsAmong(all: readonly Counted[], types: readonly EntityType[]): number {
  return sumOf(
    all
      .flatMap(({ relationCounts }) => relationCounts)
      .filter(
        ({ type, direction, entityType }) =>
          direction === 'OUT' && type !== 'APPEARS_IN' && types.includes(entityType),
      ),
  );
}

function sumOf(counts: readonly RelationCountFact[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
