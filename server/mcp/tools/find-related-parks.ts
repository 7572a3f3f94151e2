import { z } from 'zod';

import { LanguageArgument, limitOf } from '#server/mcp/answers/arguments.ts';
import { EntityArgument, refOf } from '#server/mcp/answers/entity.ts';
import { defineTool } from '#server/mcp/tool.ts';

import { parkAdviceText } from './park-advice-text.ts';
import { ParkAdvice, parkAdvice } from './park-advice.ts';

export const findRelatedParks = defineTool({
  name: 'find_related_parks',
  title: { zh: '相近的园区', en: 'Parks like this' },
  description:
    'Which parks are like this park, or fit for this industry, cluster, city, line, hub, project or organization, each with reasons, cautions and what is missing.',
  input: z.strictObject({
    entity: EntityArgument,
    limit: limitOf(5, 20),
    language: LanguageArgument,
  }),
  output: ParkAdvice,
  answer: async ({ entity, limit }, asking) => {
    const url = asking.addresses.page('/parks', { like: entity });
    const data = await parkAdvice({ to: refOf(entity), first: limit }, url, asking);
    return { data, text: parkAdviceText(data, asking) };
  },
});
