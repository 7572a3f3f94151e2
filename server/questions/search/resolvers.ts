import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { orDefault } from '#server/records/arguments.ts';

import { search } from './search.ts';

export const searchResolvers: Pick<QueryResolvers, 'search'> = {
  search: (_root, args, context) =>
    search(context, {
      text: args.text,
      types: args.types ?? null,
      first: orDefault(args.first, 10),
      after: args.after ?? null,
    }),
};
