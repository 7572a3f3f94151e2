import { z } from 'zod';

import { LanguageArgument, limitOf } from '#server/mcp/answers/arguments.ts';
import { Entity, EntityType, labelOf, typeWord } from '#server/mcp/answers/entity.ts';
import { Mentions, Places, placesOf } from '#server/mcp/answers/fact.ts';
import { rounded } from '#server/mcp/answers/walk.ts';
import { readDocument } from '#server/mcp/read-document.ts';
import { defineTool } from '#server/mcp/tool.ts';

const DOCUMENT = readDocument(new URL('./search-entities.graphql', import.meta.url));

const Told = z.object({
  search: z.object({
    totalCount: z.number(),
    edges: z.array(
      z.object({
        score: z.number(),
        matchedOn: z.string(),
        node: Entity.extend({ mentions: Mentions }),
      }),
    ),
  }),
});

export const searchEntities = defineTool({
  name: 'search_entities',
  title: { zh: '按名称查找', en: 'Find by name' },
  description:
    'Find what the plan names (projects, parks, industries, places, departments …) by name, part of a name, other wording, pinyin or initials, in Chinese or English. Begin here whenever you are not sure how the plan writes a name. A score of 0.9 or more is the very name or an alias; below 0.7 it only sounds or looks alike.',
  input: z.strictObject({
    text: z.string().trim().min(1).max(200),
    types: z.array(EntityType).max(21).optional(),
    limit: limitOf(10, 50),
    language: LanguageArgument,
  }),
  output: z.object({
    total: z.number(),
    entities: z.array(Entity.extend({ score: z.number(), matched_on: z.string(), at: Places })),
  }),
  answer: async ({ text, types, limit }, asking) => {
    const { search } = Told.parse(
      await asking.ask(DOCUMENT, { text, types: types ?? null, first: limit }),
    );
    const entities = search.edges.map(({ score, matchedOn, node: { mentions, ...entity } }) => ({
      ...entity,
      score: rounded(score),
      matched_on: matchedOn,
      at: placesOf(mentions, asking),
    }));
    const { words } = asking;
    const lines = entities.map(
      (one) =>
        `- ${labelOf(one, asking)} · ${typeWord(one.type, asking)} · ${one.id} · ${String(one.score)}${words.at(one.at)}`,
    );
    return {
      data: { total: search.totalCount, entities },
      text: [entities.length > 0 ? words.found(search.totalCount) : words.nothing, ...lines].join(
        '\n',
      ),
    };
  },
});
