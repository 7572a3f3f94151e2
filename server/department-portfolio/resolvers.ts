import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { printed } from '#server/papers/printed.ts';

import { departmentPortfolio } from './department-portfolio.ts';
import { departmentSheet } from './department-sheet.ts';

export const departmentResolvers: Pick<QueryResolvers, 'departmentSheet'> = {
  departmentSheet: async (_root, { of }, context) =>
    printed(await departmentSheet(context, await departmentPortfolio(context, of))),
};
