import type { ResultOf } from 'gql.tada';

import { ChangeFields } from '#client/shared/api/change-fields.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { worksWhere } from '#client/shared/api/works-where.ts';
import type { Query } from '#client/shared/queries/query.ts';
import type { WorkFilter } from '#client/shared/routing/work-filter.ts';

const DeskChanges = graphql(
  `
    query DeskChanges($since: Date!, $where: EntityFilter) {
      changes(since: $since, where: $where, first: 5) {
        totalCount
        nodes {
          ...ChangeFields
        }
      }
    }
  `,
  [ChangeFields],
);

/** The latest changes of the works that are meant, and how many there are. */
export function deskChangesQuery(
  filter: WorkFilter,
  since: string,
): Query<ResultOf<typeof DeskChanges>['changes']> {
  const variables = { since, where: worksWhere(filter) };
  return {
    key: ['desk-changes', variables],
    ask: async (asking) => (await ask(DeskChanges, variables, asking)).changes,
  };
}

/** The same day a year before, as in 2025-12-01. */
export function aYearBefore(now: Date): string {
  const then = new Date(now);
  then.setUTCFullYear(now.getUTCFullYear() - 1);
  return then.toISOString().slice(0, 10);
}
