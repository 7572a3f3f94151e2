import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { selectionOf } from '#server/projection/selection.ts';

import { entity, nodes } from './entity.ts';

export const entityResolvers: Pick<QueryResolvers, 'node' | 'nodes' | 'entity'> = {
  node: async (_root, { id }, context, info) => {
    const [node = null] = await nodes(context, [id], selectionOf(info));
    return node;
  },
  nodes: (_root, { ids }, context, info) => nodes(context, ids, selectionOf(info)),
  entity: (_root, { ref }, context, info) => entity(context, ref, selectionOf(info)),
};
