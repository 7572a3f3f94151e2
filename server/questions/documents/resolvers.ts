import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { padded, pageOfList } from '#server/records/page-of-list.ts';

import { documents } from './documents.ts';

export const documentsResolvers: Pick<QueryResolvers, 'documents' | 'pendingRecords'> = {
  documents: (_root, { kinds, first, after }, context) =>
    documents(context, { kinds: kinds ?? null, first, after: after ?? null }),
  pendingRecords: async (_root, { first, after }, { records }) => {
    const ledger = await records.ledger();
    return pageOfList(
      [...ledger.records.values()].filter(({ status }) => status === 'PENDING'),
      ({ number }) => padded(number),
      { list: 'pendingRecords', asked: {}, first, after },
    );
  },
};
