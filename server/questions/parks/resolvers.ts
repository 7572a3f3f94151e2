import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { orDefault } from '#server/records/arguments.ts';

import { matchingParks, relatedParks } from './parks.ts';

export const parksResolvers: Pick<QueryResolvers, 'relatedParks' | 'matchingParks'> = {
  relatedParks: (_root, { to, first }, context) =>
    relatedParks(context, { to, first: orDefault(first, 10) }),
  matchingParks: (_root, { need, first }, context) => {
    const { industries, places, transport, platforms } = need;
    const all = [industries, places, transport, platforms].flatMap((refs) => refs ?? []);
    return matchingParks(context, { need: all, first: orDefault(first, 10) });
  },
};
