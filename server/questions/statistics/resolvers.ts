import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { selectionOf } from '#server/projection/selection.ts';

import { statistics } from './statistics.ts';

export const statisticsResolvers: Pick<QueryResolvers, 'statistics'> = {
  statistics: (_root, { plan }, context, info) =>
    statistics(context, plan ?? null, selectionOf(info)),
};
