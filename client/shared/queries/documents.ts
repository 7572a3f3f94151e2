import type { FragmentOf } from 'gql.tada';

import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { pagesOf } from '#client/shared/api/page-end.ts';
import type { Query } from './query.ts';

/** A paper, with how many records it has that count or wait. */
const DocumentFields = graphql(`
  fragment DocumentFields on Document @_unmask {
    id
    title
    issuer
    date
    kind
    url
    by
    retraction {
      by
      recordedAt
      reason
    }
    accepted: records(first: 0) {
      totalCount
    }
    pending: records(statuses: [PENDING], first: 0) {
      totalCount
    }
  }
`);
export type DocumentFact = FragmentOf<typeof DocumentFields>;
export type DocumentKind = DocumentFact['kind'];

/** The kinds of paper that can be put in. */
export const PAPER_KINDS = [
  'KEY_PROJECT_LIST',
  'WORK_REPORT',
  'APPROVAL',
  'MONTHLY_RETURN',
  'NOTICE',
  'OTHER',
] as const satisfies readonly DocumentKind[];

const DocumentsQuery = graphql(
  `
    query Documents($after: String) {
      documents(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...DocumentFields
        }
      }
    }
  `,
  [DocumentFields],
);

/** All papers, the newest first and the plans last. */
export const documentsQuery: Query<readonly DocumentFact[]> = {
  key: ['documents'],
  ask: async (asking) => {
    const found: DocumentFact[] = [];
    const pages = pagesOf(
      async (after) => (await ask(DocumentsQuery, { after }, asking)).documents,
    );
    for await (const { nodes } of pages) {
      found.push(...nodes);
    }
    return found.toReversed();
  },
};
