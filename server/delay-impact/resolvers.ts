import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { printed } from '#server/papers/printed.ts';

import { delayImpact } from './delay-impact.ts';
import { delaySheet } from './delay-sheet.ts';

export const delayResolvers: Pick<QueryResolvers, 'delayImpact' | 'delaySheet'> = {
  delayImpact: (_root, { of }, context) => delayImpact(context, of),
  delaySheet: async (_root, { of }, context) =>
    printed(await delaySheet(context, { of, fields: {} })),
};
