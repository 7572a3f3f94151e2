import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { orDefault } from '#server/records/arguments.ts';

import { passages } from './passages.ts';

export const passagesResolvers: Pick<QueryResolvers, 'passages'> = {
  passages: (_root, args, context) =>
    passages(context, {
      text: args.text,
      plan: args.plan ?? null,
      within: args.in ?? null,
      first: orDefault(args.first, 10),
      after: args.after ?? null,
    }),
};
