import { z } from 'zod';

import {
  CursorArgument,
  LanguageArgument,
  limitOf,
  NextCursor,
  PageInfo,
} from '#server/mcp/answers/arguments.ts';
import { Entity, labelOf } from '#server/mcp/answers/entity.ts';
import { locatorOf, readableLocator } from '#server/mcp/answers/locator.ts';
import { readDocument } from '#server/mcp/read-document.ts';
import { defineTool } from '#server/mcp/tool.ts';

const DOCUMENT = readDocument(new URL('./search-passages.graphql', import.meta.url));

/** How many of the entities that a passage names are told. */
const MOST_ENTITIES = 8;

const Told = z.object({
  passages: z.object({
    totalCount: z.number(),
    pageInfo: PageInfo,
    edges: z.array(
      z.object({
        node: z.object({
          at: z.string(),
          text: z.string(),
          section: z.object({ heading: z.string() }),
          entities: z.array(Entity),
        }),
      }),
    ),
  }),
});

export const searchPassages = defineTool(
  {
    name: 'search_passages',
    title: { zh: '查找规划原文', en: 'Search the plan’s own words' },
    description:
      'Where the plan’s own text says it: passages that hold the words, with the place to cite and what the graph names there. The text is Chinese, so search in Chinese. total 0 means that the whole text does not mention it, which the graph alone cannot tell. Quote no more than you need.',
    input: z.strictObject({
      text: z.string().trim().min(1).max(200),
      in: z
        .string()
        .max(30)
        .optional()
        .describe('only in this section or paragraph: 4, 4.2, 4.2 ¶3'),
      limit: limitOf(3, 10),
      cursor: CursorArgument,
      language: LanguageArgument,
    }),
    output: z.object({
      total: z.number(),
      passages: z.array(
        z.object({
          at: z.string(),
          heading: z.string(),
          text: z.string().describe('the plan’s own words'),
          entities: z.array(Entity),
          url: z.string(),
        }),
      ),
      next_cursor: NextCursor,
    }),
    answer: async ({ text, in: place, limit, cursor }, asking) => {
      const { words, language, addresses } = asking;
      const at = place === undefined ? null : locatorOf(place);
      const { passages: told } = Told.parse(
        await asking.ask(DOCUMENT, { text, in: at, first: limit, after: cursor ?? null }),
      );
      const passages = told.edges.map(({ node }) => ({
        at: readableLocator(node.at, language),
        heading: node.section.heading,
        text: node.text,
        entities: node.entities.slice(0, MOST_ENTITIES),
        url: addresses.place(node.at),
      }));
      const lines = passages.flatMap((passage) => [
        `- ${passage.at} ${passage.heading}${words.colon}${words.ofText(passage.text)}`,
        `  ${words.entities}${words.colon}${passage.entities.map((one) => labelOf(one, asking)).join(words.comma)}`,
        `  ${passage.url}`,
      ]);
      const total = told.totalCount;
      return {
        data: { total, passages, next_cursor: told.pageInfo },
        text: [
          total > 0
            ? words.passages(total, text)
            : words.noPassage(text, at === null ? null : readableLocator(at, language)),
          ...lines,
          ...(told.pageInfo === null ? [] : [words.nextPage(told.pageInfo)]),
        ].join('\n'),
      };
    },
  },
  true,
);
