import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { orDefault } from '#server/records/arguments.ts';

import { neighbourhood } from './neighbourhood.ts';

export const neighbourhoodResolvers: Pick<QueryResolvers, 'neighbourhood'> = {
  neighbourhood: (_root, args, context) =>
    neighbourhood(context, {
      of: args.of,
      steps: orDefault(args.steps, 1),
      types: args.types ?? null,
      basis: args.basis ?? null,
      entityTypes: args.entityTypes ?? null,
      exclude: args.exclude ?? [],
      sharedBy: orDefault(args.sharedBy, 1),
      first: orDefault(args.first, 50),
    }),
};
