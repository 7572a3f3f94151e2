import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { orDefault } from '#server/projection/arguments.ts';
import { selectionOf } from '#server/projection/selection.ts';

import { matchingParks, relatedParks } from './parks.ts';

export const parksResolvers: Pick<QueryResolvers, 'relatedParks' | 'matchingParks'> = {
  relatedParks: (_root, { to, first }, context, info) =>
    relatedParks(context, { to, first: orDefault(first, 10) }, selectionOf(info)),
  matchingParks: (_root, { need, first }, context, info) => {
    const { industries, places, transport, platforms } = need;
    const all = [industries, places, transport, platforms].flatMap((refs) => refs ?? []);
    return matchingParks(context, { need: all, first: orDefault(first, 10) }, selectionOf(info));
  },
};
