import type { QueryResolvers } from '#server/__generated__/resolvers.ts';

import { plans } from './plans.ts';

export const plansResolvers: Pick<QueryResolvers, 'plans'> = {
  plans: (_root, _args, context) => plans(context),
};
