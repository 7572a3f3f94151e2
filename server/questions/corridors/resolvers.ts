import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { selectionOf } from '#server/projection/selection.ts';

import { corridors } from './corridors.ts';

export const corridorsResolvers: Pick<QueryResolvers, 'corridors'> = {
  corridors: (_root, { through }, context, info) =>
    corridors(context, through ?? null, selectionOf(info)),
};
