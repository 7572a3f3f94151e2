import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { orDefault } from '#server/records/arguments.ts';

import { match } from './match.ts';

export const matchResolvers: Pick<QueryResolvers, 'match'> = {
  match: (_root, { names, types, first }, context) =>
    match(context, { names, types: types ?? null, first: orDefault(first, 3) }),
};
