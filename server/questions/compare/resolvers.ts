import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { orDefault } from '#server/records/arguments.ts';

import { compare } from './compare.ts';

export const compareResolvers: Pick<QueryResolvers, 'compare'> = {
  compare: (_root, { left, right, within }, context) =>
    compare(context, { left, right, within: orDefault(within, false) }),
};
