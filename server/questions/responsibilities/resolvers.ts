import type { QueryResolvers } from '#server/__generated__/resolvers.ts';

import { responsibilities } from './responsibilities.ts';

export const responsibilitiesResolvers: Pick<QueryResolvers, 'responsibilities'> = {
  responsibilities: (_root, { of }, context) => responsibilities(context, of),
};
