import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { orDefault } from '#server/projection/arguments.ts';
import { selectionOf } from '#server/projection/selection.ts';

import { search } from './search.ts';

export const searchResolvers: Pick<QueryResolvers, 'search'> = {
  search: (_root, args, context, info) =>
    search(
      context,
      {
        text: args.text,
        types: args.types ?? null,
        first: orDefault(args.first, 10),
        after: args.after ?? null,
      },
      selectionOf(info),
    ),
};
