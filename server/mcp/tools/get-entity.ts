import { z } from 'zod';

import { LanguageArgument, limitOf } from '#server/mcp/answers/arguments.ts';
import { EntityArgument } from '#server/mcp/answers/entity.ts';
import { defineTool } from '#server/mcp/tool.ts';
import { EntityFacts, entityFacts } from './entity-facts.ts';
import { entityText } from './entity-text.ts';

export const getEntity = defineTool({
  name: 'get_entity',
  title: { zh: '查看一项', en: 'Look at one thing' },
  description:
    'All that the plan says of one entity, in short: stage, titles, sizes, where it is named, its relations counted by kind with the first of each, and the departments that answer for it. Every fact has its place in the plan and says whether the plan states it or a rule concludes it.',
  input: z.strictObject({
    entity: EntityArgument,
    limit: limitOf(3, 10).describe('how many relations of each kind'),
    language: LanguageArgument,
  }),
  output: EntityFacts,
  answer: async ({ entity, limit }, asking) => {
    const data = await entityFacts(entity, limit, asking);
    return { data, text: entityText(data, asking) };
  },
});
