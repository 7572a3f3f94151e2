import type { QueryResolvers, Resolvers } from '#server/__generated__/resolvers.ts';
import { entityIds } from '#server/questions/entities/entities.ts';
import { EntityFilter } from '#server/questions/entities/entity-filter.ts';

import { progressBoard } from './progress-board.ts';

export const progressBoardResolvers: Pick<QueryResolvers, 'progressBoard'> = {
  progressBoard: async (_root, { where, quietMonths }, context) => {
    const ids = where == null ? null : await entityIds(context, EntityFilter.parse(where));
    return progressBoard(context, { among: ids === null ? null : new Set(ids), quietMonths });
  },
};

export const lagType: Pick<Resolvers, 'Lag'> = {
  Lag: { entity: ({ entity }, _args, { records }) => records.entity(entity) },
};
