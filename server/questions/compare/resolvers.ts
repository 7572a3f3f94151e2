import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { orDefault } from '#server/projection/arguments.ts';
import { selectionOf } from '#server/projection/selection.ts';

import { compare } from './compare.ts';

export const compareResolvers: Pick<QueryResolvers, 'compare'> = {
  compare: (_root, { left, right, within }, context, info) =>
    compare(context, { left, right, within: orDefault(within, false) }, selectionOf(info)),
};
