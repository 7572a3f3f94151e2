import { z } from 'zod';

import { LanguageArgument, limitOf } from '#server/mcp/answers/arguments.ts';
import { Entity, EntityArgument, EntityType, refOf } from '#server/mcp/answers/entity.ts';
import { Basis } from '#server/mcp/answers/fact.ts';
import { endsOf, Path, Walk, walkLine } from '#server/mcp/answers/walk.ts';
import { readDocument } from '#server/mcp/read-document.ts';
import { defineTool } from '#server/mcp/tool.ts';

const DOCUMENT = readDocument(new URL('./trace-flows.graphql', import.meta.url));

const Told = z.object({
  trace: z.object({
    from: Entity,
    url: z.string(),
    truncated: z.boolean(),
    paths: z.array(Path),
  }),
});

const Direction = z.enum(['downstream', 'upstream']);

export const traceFlows = defineTool({
  name: 'trace_flows',
  title: { zh: '支撑关系：它支撑什么，什么支撑它', en: 'What it feeds, and what feeds it' },
  description:
    'Follow what an entity feeds and serves, step by step (downstream), or what feeds it and what it depends on (upstream), up to entities of the types in until, such as CLUSTER, PROGRAMME or INDUSTRY. Each end comes once, with its strongest walk, the strongest first; totals count all ends, apart by whether the plan states every step. Answers “which projects feed this cluster, through what, on what evidence?”.',
  input: z.strictObject({
    entity: EntityArgument,
    direction: Direction.default('downstream'),
    until: z.array(EntityType).max(21).optional(),
    basis: Basis.optional().describe('only walks on this basis'),
    limit: limitOf(10, 40),
    language: LanguageArgument,
  }),
  output: z.object({
    from: Entity,
    direction: Direction,
    ends: z.object({ total: z.number(), stated: z.number(), derived: z.number() }),
    truncated: z.boolean().describe('there are more walks than the totals count'),
    walks: z.array(Walk),
    url: z.string(),
  }),
  answer: async ({ entity, direction, until, basis, limit }, asking) => {
    const { trace } = Told.parse(
      await asking.ask(DOCUMENT, {
        from: refOf(entity),
        direction: direction === 'upstream' ? 'UPSTREAM' : 'DOWNSTREAM',
        until: until ?? null,
        basis: basis === undefined ? null : [basis.toUpperCase()],
      }),
    );
    const { from, url, truncated } = trace;
    const ends = endsOf(trace.paths, asking);
    const walks = ends.slice(0, limit);
    const stated = ends.filter((walk) => walk.basis === 'stated').length;
    const { words } = asking;
    return {
      data: {
        from,
        direction,
        ends: { total: ends.length, stated, derived: ends.length - stated },
        truncated,
        walks,
        url,
      },
      text: [
        ends.length === 0 ? words.nothing : words.reached[direction](ends.length, stated),
        ...(truncated ? [words.truncated] : []),
        ...walks.map((walk) => walkLine(walk, asking)),
        ...(ends.length > walks.length ? [words.more(ends.length - walks.length)] : []),
        words.see(url),
      ].join('\n'),
    };
  },
});
