import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { windowOf } from '#server/records/window.ts';

import { entities } from './entities.ts';
import { EntityFilter, EntityOrder } from './entity-filter.ts';

export const entitiesResolvers: Pick<QueryResolvers, 'entities'> = {
  entities: (_root, { types, where, orderBy, ...window }, context) =>
    entities(context, {
      filter: EntityFilter.parse({ ...where, types }),
      order: EntityOrder.parse(orderBy ?? {}),
      window: windowOf(window),
    }),
};
