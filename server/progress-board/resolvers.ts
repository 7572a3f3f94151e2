import type { QueryResolvers, Resolvers } from '#server/__generated__/resolvers.ts';
import { idsWhere } from '#server/questions/entities/entities.ts';
import { CONNECTION } from '#server/records/page.ts';

import { columnsOf, lagGroupsOf, rowsOf } from './board-rows.ts';
import { progressBoard } from './progress-board.ts';

export const progressBoardResolvers: Pick<QueryResolvers, 'progressBoard'> = {
  progressBoard: async (_root, { where, quietMonths }, context) =>
    progressBoard(context, { among: await idsWhere(context, where), quietMonths }),
};

export const progressBoardTypes: Pick<
  Resolvers,
  'ProgressBoard' | 'BoardRow' | 'BoardRowConnection' | 'Lag'
> = {
  ProgressBoard: {
    columns: (board, { first }) => columnsOf(board, first),
    lags: (board, { first }) => lagGroupsOf(board, first),
    rows: (board, { stages, rules, dated, orderBy, first, after }) =>
      rowsOf(board, {
        ...{ stages: stages ?? null, rules: rules ?? null, isDated: dated },
        ...{ orderBy, first, after: after ?? null },
      }),
  },
  BoardRow: { entity: ({ entity }, _args, { records }) => records.entity(entity) },
  BoardRowConnection: CONNECTION,
  Lag: { entity: ({ entity }, _args, { records }) => records.entity(entity) },
};
