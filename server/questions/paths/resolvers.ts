import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { orDefault } from '#server/records/arguments.ts';

import { paths } from './paths.ts';

export const pathsResolvers: Pick<QueryResolvers, 'paths'> = {
  paths: (_root, args, context) =>
    paths(context, {
      from: args.from,
      to: args.to,
      types: args.types ?? null,
      basis: args.basis ?? null,
      directed: orDefault(args.directed, false),
      rankBy: orDefault(args.rankBy, 'SHORTEST'),
      maxSteps: orDefault(args.maxSteps, 6),
      first: orDefault(args.first, 5),
    }),
};
