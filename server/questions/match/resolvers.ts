import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { orDefault } from '#server/projection/arguments.ts';
import { selectionOf } from '#server/projection/selection.ts';

import { match } from './match.ts';

export const matchResolvers: Pick<QueryResolvers, 'match'> = {
  match: (_root, { names, types, first }, context, info) =>
    match(context, { names, types: types ?? null, first: orDefault(first, 3) }, selectionOf(info)),
};
