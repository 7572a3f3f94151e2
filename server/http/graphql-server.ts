import { createYoga, useReadinessCheck, type YogaServerInstance } from 'graphql-yoga';

import type { AtlasContext, PlanTexts } from '#server/context.ts';
import type { Graph } from '#server/graph/graph.ts';
import { Reading } from '#server/graph/reading.ts';
import { Records } from '#server/records/records.ts';
import { Sources } from '#server/records/sources.ts';
import { createSchema } from '#server/schema/schema.ts';

import { useAnswerCaching } from './answer-caching.ts';
import { EXAMPLES } from './examples.ts';
import { renderGraphiQL } from './graphiql-page.ts';
import { useKeptAnswers } from './kept-answers.ts';
import { languageOf } from './language.ts';
import { useOneVersion, type Attempt } from './one-version.ts';

/** GraphQL at /graphql, with GraphiQL for browsers; /health says that we live, /ready that the graph answers too. */
export function createGraphqlServer(
  graph: Graph,
  planTexts: PlanTexts,
  sources = new Sources(),
): YogaServerInstance<object, AtlasContext> {
  const readings = new WeakMap<Request, Reading>();
  const begin = (request: Request): Attempt => {
    const reading = new Reading(graph);
    readings.set(request, reading);
    return { graph: reading, records: new Records(reading, sources, request.signal) };
  };
  const versionOf = (request: Request): Promise<string> =>
    (readings.get(request) ?? graph).version();
  return createYoga<object, AtlasContext>({
    schema: createSchema(),
    context: ({ request }) => ({
      ...begin(request),
      planTexts,
      language: languageOf(request.headers.get('accept-language')),
      origin: new URL(request.url).origin,
      signal: request.signal,
    }),
    graphiql: {
      title: '规划图谱 · GraphiQL',
      defaultTabs: EXAMPLES.map(({ query }) => ({ query })),
    },
    renderGraphiQL,
    landingPage: false,
    healthCheckEndpoint: '/health',
    plugins: [
      useReadinessCheck({ endpoint: '/ready', check: () => graph.verify() }),
      useKeptAnswers(versionOf),
      useOneVersion(begin),
      useAnswerCaching({ graph, planTexts, versionOf }),
    ],
  });
}
