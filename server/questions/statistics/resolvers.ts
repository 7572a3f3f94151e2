import type { QueryResolvers } from '#server/__generated__/resolvers.ts';

import { statistics } from './statistics.ts';

export const statisticsResolvers: Pick<QueryResolvers, 'statistics'> = {
  statistics: (_root, { plan }, context) => statistics(context, plan ?? null),
};
