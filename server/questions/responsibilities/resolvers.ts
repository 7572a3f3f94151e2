import type { QueryResolvers } from '#server/__generated__/resolvers.ts';

import { responsibilities, responsibilitiesOf } from './responsibilities.ts';

export const responsibilitiesResolvers: Pick<
  QueryResolvers,
  'responsibilities' | 'responsibilitiesOf'
> = {
  responsibilities: async (_root, { of }, context) =>
    responsibilities(context, await context.records.meant(of)),
  responsibilitiesOf: (_root, { entities }, context) => responsibilitiesOf(context, entities),
};
