import { defineResource } from '#server/mcp/resource.ts';
import { entityFacts } from '#server/mcp/tools/entity-facts.ts';
import { entityText } from '#server/mcp/tools/entity-text.ts';

import { namesLike } from './names.ts';

/** How many relations of each kind. */
const FIRST = 5;

export const entityResource = defineResource({
  name: 'entity',
  uri: 'plan-atlas://entity/{entity}',
  title: { zh: '图谱中的一项', en: 'An entity of the plan' },
  description:
    'What the plan says of an entity, by its id or name: where it is named, its relations by kind, who answers for it, each with its place in the plan and its basis.',
  read: async ({ entity = '' }, asking) =>
    entityText(await entityFacts(entity, FIRST, asking), asking),
  complete: { entity: (typed, asking) => namesLike(typed, null, asking) },
});
