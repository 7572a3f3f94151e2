import type { QueryResolvers } from '#server/__generated__/resolvers.ts';

import { corridorProfile } from './corridor-profile.ts';

export const corridorProfileResolvers: Pick<QueryResolvers, 'corridorProfile'> = {
  corridorProfile: (_root, { of }, context) => corridorProfile(context, of),
};
