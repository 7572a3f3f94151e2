import type { QueryResolvers } from '#server/__generated__/resolvers.ts';

import { entity, nodes } from './entity.ts';

export const entityResolvers: Pick<QueryResolvers, 'node' | 'nodes' | 'entity'> = {
  node: async (_root, { id }, context) => {
    const [node = null] = await nodes(context, [id]);
    return node;
  },
  nodes: (_root, { ids }, context) => nodes(context, ids),
  entity: (_root, { ref }, context) => entity(context, ref),
};
