import { afterAll, inject } from 'vitest';
import { z } from 'zod';

import type { PlanTexts } from '#server/context.ts';
import type { GraphConnection } from '#server/domain/graph-connection.ts';
import { parsePlanText } from '#server/domain/plan-text.ts';
import { Graph } from '#server/graph/graph.ts';
import { createGraphqlServer } from '#server/http/graphql-server.ts';
import { patientBounds } from './patient-bounds.ts';
import './provided-context.ts';

const Answer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.looseObject({ code: z.string().optional() }).optional(),
      }),
    )
    .optional(),
});
type Answer = z.infer<typeof Answer>;

export interface Atlas {
  readonly graph: Graph;
  /** What the served schema answers, errors included. */
  answer(query: string, variables?: object, language?: string): Promise<Answer>;
  /** The data alone; an error fails the test. */
  ask(query: string, variables?: object): Promise<unknown>;
}

/** A passage for the tests that need one; the plan's own text is not in the repository. */
const TEXT = parsePlanText(
  '{"at":"4.2¶3","kind":"paragraph","text":"这里写到宝钢湛江钢铁基地与钢铁带动工程。"}',
);

const TEXTS: PlanTexts = new Map([['zhanmao-2023', TEXT]]);

/** The real server over this run's Neo4j, or over another that a test has of its own, asked without a port. */
export function openAtlas(
  connection: GraphConnection = inject('connection'),
  planTexts = TEXTS,
): Atlas {
  const graph = new Graph(connection, 'neo4j');
  const server = createGraphqlServer(graph, planTexts, patientBounds());
  afterAll(() => graph.close());
  async function answer(query: string, variables = {}, language = 'zh-CN'): Promise<Answer> {
    const response = await server.fetch('http://atlas/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ query, variables }),
    });
    return Answer.parse(await response.json());
  }
  return {
    graph,
    answer,
    ask: async (query, variables) => {
      const { data, errors } = await answer(query, variables);
      if (errors !== undefined) {
        throw new Error(errors.map(({ message }) => message).join('\n'));
      }
      return data;
    },
  };
}
