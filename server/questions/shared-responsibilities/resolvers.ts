import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { orDefault } from '#server/records/arguments.ts';

import { sharedResponsibilities } from './shared-responsibilities.ts';

export const sharedResponsibilitiesResolvers: Pick<QueryResolvers, 'sharedResponsibilities'> = {
  sharedResponsibilities: (_root, args, context) =>
    sharedResponsibilities(context, {
      between: args.between ?? [],
      minimumTasks: orDefault(args.minimumTasks, 1),
      first: orDefault(args.first, 20),
    }),
};
