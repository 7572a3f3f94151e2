import { z } from 'zod';

import { LanguageArgument, limitOf } from '#server/mcp/answers/arguments.ts';
import { Entity, EntityType, labelOf, typeWord } from '#server/mcp/answers/entity.ts';
import { rounded } from '#server/mcp/answers/walk.ts';
import { readDocument } from '#server/mcp/read-document.ts';
import { defineTool } from '#server/mcp/tool.ts';

const DOCUMENT = readDocument(new URL('./match-names.graphql', import.meta.url));

const Told = z.object({
  match: z.array(
    z.object({
      text: z.string(),
      candidates: z.array(z.object({ score: z.number(), matchedOn: z.string(), entity: Entity })),
    }),
  ),
});

export const matchNames = defineTool({
  name: 'match_names',
  title: { zh: '对照一批名称', en: 'Match a list of names' },
  description:
    'Find which entities a list of names means, up to 50 at once, such as the rows of a table of the user. Each name gets its likeliest candidates; none where nothing comes near, which means that the plan names no such thing.',
  input: z.strictObject({
    names: z.array(z.string().max(200)).min(1).max(50),
    types: z.array(EntityType).max(21).optional(),
    limit: limitOf(3, 5),
    language: LanguageArgument,
  }),
  output: z.object({
    names: z.array(
      z.object({
        text: z.string(),
        candidates: z.array(Entity.extend({ score: z.number(), matched_on: z.string() })),
      }),
    ),
  }),
  answer: async ({ names, types, limit }, asking) => {
    const { match } = Told.parse(
      await asking.ask(DOCUMENT, { names, types: types ?? null, first: limit }),
    );
    const rows = match.map(({ text, candidates }) => ({
      text,
      candidates: candidates.map(({ entity, score, matchedOn }) => ({
        ...entity,
        score: rounded(score),
        matched_on: matchedOn,
      })),
    }));
    const { words } = asking;
    const lines = rows.map(({ text, candidates }) => {
      const told = candidates.map(
        (one) =>
          `${labelOf(one, asking)} · ${typeWord(one.type, asking)} · ${one.id} · ${String(one.score)}`,
      );
      return `- ${text}${words.colon}${told.length > 0 ? told.join(words.semicolon) : words.nothing}`;
    });
    return { data: { names: rows }, text: lines.join('\n') };
  },
});
