import type { QueryResolvers, Resolvers } from '#server/__generated__/resolvers.ts';
import type { AtlasContext } from '#server/context.ts';
import { entityIds } from '#server/questions/entities/entities.ts';
import { EntityFilter } from '#server/questions/entities/entity-filter.ts';
import { edgesOf, pageInfo } from '#server/records/page.ts';

import { changes } from './changes.ts';

export const changesResolvers: Pick<QueryResolvers, 'changes'> = {
  changes: async (_root, { since, from, to, where, first, after }, context) =>
    changes(context, {
      ...{ since, from: from ?? null, to: to ?? null, first, after: after ?? null },
      among: where == null ? null : await such(context, where),
    }),
};

async function such(context: AtlasContext, where: object): Promise<ReadonlySet<string>> {
  return new Set(await entityIds(context, EntityFilter.parse(where)));
}

export const changeTypes: Pick<Resolvers, 'Change' | 'ChangeConnection'> = {
  ChangeConnection: {
    edges: (page) => edgesOf(page),
    nodes: (page) => edgesOf(page).map(({ node }) => node),
    pageInfo: (page) => pageInfo(page),
  },
  Change: {
    entity: ({ entity }, _args, { records }) => records.entity(entity),
  },
};
