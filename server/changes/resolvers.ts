import type { QueryResolvers, Resolvers } from '#server/__generated__/resolvers.ts';
import { printed } from '#server/papers/printed.ts';
import { idsWhere } from '#server/questions/entities/entities.ts';
import { EntityFilter } from '#server/questions/entities/entity-filter.ts';
import { CONNECTION } from '#server/records/page.ts';

import { changes } from './changes.ts';
import { sinceThisYear } from './changes-question.ts';
import { changesSheet } from './changes-sheet.ts';

export const changesResolvers: Pick<QueryResolvers, 'changes' | 'changesSheet'> = {
  changes: async (_root, { since, from, to, kinds, where, first, after }, context) =>
    changes(context, {
      ...{ since, from: from ?? null, to: to ?? null, kinds: kinds ?? null },
      ...{ first, after: after ?? null },
      among: await idsWhere(context, where),
    }),
  changesSheet: async (_root, { since, from, to, kinds, where }, context) =>
    printed(
      await changesSheet(context, {
        since: since ?? (to == null ? sinceThisYear() : null),
        ...{ from: from ?? null, to: to ?? null, kinds: kinds ?? null },
        where: EntityFilter.parse(where ?? {}),
      }),
    ),
};

export const changeTypes: Pick<Resolvers, 'Change' | 'ChangeConnection'> = {
  ChangeConnection: CONNECTION,
  Change: {
    entity: ({ entity }, _args, { records }) => records.entity(entity),
  },
};
