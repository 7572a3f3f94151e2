import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { inRange, PAGE } from '#server/records/arguments.ts';

import { RelationFilter, RelationOrder } from './relation-filter.ts';
import { relations } from './relations.ts';

export const relationsResolvers: Pick<QueryResolvers, 'relations'> = {
  relations: (_root, { types, where, orderBy, first, after }, context) =>
    relations(context, {
      filter: RelationFilter.parse({ ...where, types }),
      order: RelationOrder.parse(orderBy ?? {}),
      first: inRange('first', first, PAGE),
      after: after ?? null,
    }),
};
