import type { QueryResolvers } from '#server/__generated__/resolvers.ts';

import { corridors } from './corridors.ts';

export const corridorsResolvers: Pick<QueryResolvers, 'corridors'> = {
  corridors: (_root, { through }, context) => corridors(context, through ?? null),
};
