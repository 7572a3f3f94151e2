import type { ResultOf } from 'gql.tada';

import { EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { RecordFields } from '#client/shared/api/record-fields.ts';
import type { Query } from '#client/shared/queries/query.ts';

const ListedFields = graphql(
  `
    fragment ListedFields on Record @_unmask {
      ...RecordFields
      status
      retraction {
        by
        reason
      }
      of {
        ...EntityHintFields
      }
      adds {
        name
      }
    }
  `,
  [RecordFields, EntityHintFields],
);

const RecordsOfDocument = graphql(
  `
    query RecordsOfDocument($id: ID!, $after: String) {
      node(id: $id) {
        ... on Document {
          records(statuses: [PENDING, ACCEPTED, RETRACTED], first: 100, after: $after) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            nodes {
              ...ListedFields
            }
          }
        }
      }
    }
  `,
  [ListedFields],
);

const PendingRecords = graphql(
  `
    query PendingRecords {
      pendingRecords(first: 100) {
        totalCount
        nodes {
          ...ListedFields
        }
      }
    }
  `,
  [ListedFields],
);

/** Some records of a list, and how many it has in all. */
export interface RecordPage {
  readonly totalCount: number;
  readonly nodes: readonly ListedRecord[];
  /** From where it goes on; null at its end. */
  readonly next: string | null;
}

/** A record among others, with whom it is about. */
export type ListedRecord = ResultOf<typeof ListedFields>;

/** What a paper says, in the order in which it was recorded. */
export function recordsQuery(id: string, after: string | null): Query<RecordPage> {
  return {
    key: ['records-of', id, after],
    ask: async (asking) => {
      const { node } = await ask(RecordsOfDocument, { id, after }, asking);
      if (node === null || !('records' in node)) {
        return { totalCount: 0, nodes: [], next: null };
      }
      const { totalCount, nodes, pageInfo } = node.records;
      return { totalCount, nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
    },
  };
}

/** What waits for a keeper, the first of it first. */
export const pendingQuery: Query<RecordPage> = {
  key: ['pending-records'],
  ask: async (asking) => {
    const { pendingRecords } = await ask(PendingRecords, {}, asking);
    return { ...pendingRecords, next: null };
  },
};
