import type { QueryResolvers, Resolvers } from '#server/__generated__/resolvers.ts';
import { idsWhere } from '#server/questions/entities/entities.ts';

import { progressBoard } from './progress-board.ts';

export const progressBoardResolvers: Pick<QueryResolvers, 'progressBoard'> = {
  progressBoard: async (_root, { where, quietMonths }, context) =>
    progressBoard(context, { among: await idsWhere(context, where), quietMonths }),
};

export const lagType: Pick<Resolvers, 'Lag'> = {
  Lag: { entity: ({ entity }, _args, { records }) => records.entity(entity) },
};
