import { z } from 'zod';

import { LanguageArgument, limitOf } from '#server/mcp/answers/arguments.ts';
import { EntityArgument, refOf } from '#server/mcp/answers/entity.ts';
import { Basis } from '#server/mcp/answers/fact.ts';
import { Path, stepsOf, Walk, walkOf } from '#server/mcp/answers/walk.ts';
import { readDocument } from '#server/mcp/read-document.ts';
import { defineTool } from '#server/mcp/tool.ts';

const DOCUMENT = readDocument(new URL('./find-paths.graphql', import.meta.url));

const Told = z.object({ paths: z.array(Path) });

export const findPaths = defineTool({
  name: 'find_paths',
  title: { zh: '两者怎样联系', en: 'How two things are linked' },
  description:
    'How two entities of the plan are linked, through which others: the shortest walks between them or the strongest, each step a relation with its place in the plan. Walks may go along a relation or against it; each fact says which way it reads.',
  input: z.strictObject({
    from: EntityArgument,
    to: EntityArgument,
    rank_by: z.enum(['shortest', 'strongest']).default('shortest'),
    basis: Basis.optional().describe('only relations on this basis'),
    max_steps: z.number().int().min(1).max(8).default(6),
    limit: limitOf(3, 20),
    language: LanguageArgument,
  }),
  output: z.object({ walks: z.array(Walk), url: z.string() }),
  answer: async ({ from, to, rank_by, basis, max_steps, limit }, asking) => {
    const rankBy = rank_by.toUpperCase();
    const { paths } = Told.parse(
      await asking.ask(DOCUMENT, {
        from: refOf(from),
        to: refOf(to),
        basis: basis === undefined ? null : [basis.toUpperCase()],
        rankBy,
        maxSteps: max_steps,
        first: limit,
      }),
    );
    const walks = paths.map((path) => walkOf(path, asking));
    const url = asking.addresses.page('/paths', {
      from,
      to,
      ...(rankBy === 'SHORTEST' ? {} : { rank: rankBy }),
      ...(basis === undefined ? {} : { basis: basis.toUpperCase() }),
    });
    const { words } = asking;
    return {
      data: { walks, url },
      text: [
        ...(walks.length === 0 ? [words.noPath] : []),
        ...walks.map((walk) => `- ${stepsOf(walk, asking)}${words.strength(walk.strength)}`),
        words.see(url),
      ].join('\n'),
    };
  },
});
