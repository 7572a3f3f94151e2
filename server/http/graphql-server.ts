import { readFileSync } from 'node:fs';

import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, useReadinessCheck, type YogaServerInstance } from 'graphql-yoga';

import type { AtlasContext, PlanTexts } from '#server/context.ts';
import type { Graph } from '#server/graph/graph.ts';
import { createSchema } from '#server/schema/schema.ts';

import { languageOf } from './language.ts';

const EXAMPLE = readFileSync(new URL('./example-query.graphql', import.meta.url), 'utf8');

/** GraphQL at /graphql, with GraphiQL for browsers; /health says that we live, /ready that the graph answers too. */
export function createGraphqlServer(
  graph: Graph,
  planTexts: PlanTexts,
): YogaServerInstance<object, AtlasContext> {
  return createYoga<object, AtlasContext>({
    schema: createSchema(),
    context: ({ request }) => ({
      graph,
      planTexts,
      language: languageOf(request.headers.get('accept-language')),
      signal: request.signal,
    }),
    graphiql: { title: '规划图谱 · GraphiQL', defaultQuery: EXAMPLE },
    renderGraphiQL,
    landingPage: false,
    healthCheckEndpoint: '/health',
    plugins: [useReadinessCheck({ endpoint: '/ready', check: () => graph.verify() })],
  });
}
