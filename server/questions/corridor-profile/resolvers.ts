import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { selectionOf } from '#server/projection/selection.ts';

import { corridorProfile } from './corridor-profile.ts';

export const corridorProfileResolvers: Pick<QueryResolvers, 'corridorProfile'> = {
  corridorProfile: (_root, { of }, context, info) =>
    corridorProfile(context, of, selectionOf(info)),
};
