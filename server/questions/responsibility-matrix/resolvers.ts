import type { QueryResolvers } from '#server/__generated__/resolvers.ts';

import { responsibilityMatrix } from './responsibility-matrix.ts';

export const responsibilityMatrixResolvers: Pick<QueryResolvers, 'responsibilityMatrix'> = {
  responsibilityMatrix: (_root, { departments, tasks }, context) =>
    responsibilityMatrix(context, { departments: departments ?? [], tasks: tasks ?? [] }),
};
