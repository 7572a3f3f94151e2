import type { QueryResolvers, Resolvers } from '#server/__generated__/resolvers.ts';
import { idsWhere } from '#server/questions/entities/entities.ts';
import { CONNECTION } from '#server/records/page.ts';

import { changes } from './changes.ts';

export const changesResolvers: Pick<QueryResolvers, 'changes'> = {
  changes: async (_root, { since, from, to, where, first, after }, context) =>
    changes(context, {
      ...{ since, from: from ?? null, to: to ?? null, first, after: after ?? null },
      among: await idsWhere(context, where),
    }),
};

export const changeTypes: Pick<Resolvers, 'Change' | 'ChangeConnection'> = {
  ChangeConnection: CONNECTION,
  Change: {
    entity: ({ entity }, _args, { records }) => records.entity(entity),
  },
};
