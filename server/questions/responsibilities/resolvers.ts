import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { selectionOf } from '#server/projection/selection.ts';

import { responsibilities } from './responsibilities.ts';

export const responsibilitiesResolvers: Pick<QueryResolvers, 'responsibilities'> = {
  responsibilities: (_root, { of }, context, info) =>
    responsibilities(context, of, selectionOf(info)),
};
