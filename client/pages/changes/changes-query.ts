import type { ResultOf } from 'gql.tada';

import { type ChangeFact, ChangeFields } from '#client/shared/api/change-fields.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import { pagesOf } from '#client/shared/api/page-end.ts';
import { worksWhere } from '#client/shared/api/works-where.ts';
import type { Query } from '#client/shared/queries/query.ts';
import type { RowPage } from '#client/shared/queries/use-pages.ts';
import type { ChangeKind, ChangesRoute } from './route.ts';

const CountsQuery = graphql(`
  query ChangeCounts($since: Date, $from: ID, $to: ID, $where: EntityFilter) {
    changes(since: $since, from: $from, to: $to, where: $where, first: 0) {
      counts {
        kind
        count
      }
    }
  }
`);
type Counts = ResultOf<typeof CountsQuery>['changes']['counts'];

/** How many changes there are of each kind. */
export function countsQuery(route: ChangesRoute): Query<Counts> {
  const variables = spanOf(route);
  return {
    key: ['change-counts', variables],
    ask: async (asking) => (await ask(CountsQuery, variables, asking)).changes.counts,
  };
}

const KindQuery = graphql(
  `
    query ChangesOfKind(
      $since: Date
      $from: ID
      $to: ID
      $kinds: [ChangeKind!]
      $where: EntityFilter
      $after: String
    ) {
      changes(
        since: $since
        from: $from
        to: $to
        kinds: $kinds
        where: $where
        first: 20
        after: $after
      ) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ChangeFields
        }
      }
    }
  `,
  [ChangeFields],
);

/** A page of the changes of one kind, the newest first. */
export async function changesAfter(
  route: ChangesRoute,
  kind: ChangeKind,
  after: string | null,
  asking: Asking,
): Promise<RowPage<ChangeFact>> {
  const variables = { ...spanOf(route), kinds: [kind], after };
  return (await ask(KindQuery, variables, asking)).changes;
}

/** Between which papers, and of which works, as the server is asked. */
export function spanOf({ since, from, to, filter }: ChangesRoute) {
  return {
    since: since ?? (to === null ? sinceThisYear() : null),
    from,
    to,
    where: worksWhere(filter),
  };
}

/** What is said after the last day of last year is said this year. */
function sinceThisYear(): string {
  return `${String(new Date().getUTCFullYear() - 1)}-12-31`;
}

const PapersQuery = graphql(`
  query LaterPapers($after: String) {
    documents(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        date
        kind
        retraction {
          reason
        }
      }
    }
  }
`);
type Paper = Pick<
  ResultOf<typeof PapersQuery>['documents']['nodes'][number],
  'id' | 'title' | 'date'
>;

/** The papers that came after the plans and stand, the newest first. */
export const laterPapersQuery: Query<readonly Paper[]> = {
  key: ['later-papers'],
  ask: async (asking) => {
    const papers: Paper[] = [];
    const pages = pagesOf(async (after) => (await ask(PapersQuery, { after }, asking)).documents);
    for await (const { nodes } of pages) {
      papers.push(
        ...nodes.filter(({ kind, retraction }) => kind !== 'PLAN' && retraction === null),
      );
    }
    return papers.toReversed();
  },
};
