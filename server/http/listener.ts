import type { RequestListener } from 'node:http';

import type { PlanTexts } from '#server/context.ts';
import type { Graph } from '#server/graph/graph.ts';
import { Sources } from '#server/records/sources.ts';

import { createBriefListener, isBriefPath } from './brief-listener.ts';
import { createExportListener, isExportPath } from './export-listener.ts';
import { createGraphqlServer } from './graphql-server.ts';

const OF_GRAPHQL: ReadonlySet<string> = new Set(['/graphql', '/health', '/ready']);

/** Whether the graph answers at this address, and not the explorer. */
export function isOfGraph(url: string): boolean {
  const path = pathOf(url);
  return OF_GRAPHQL.has(path) || isExportPath(path) || isBriefPath(path);
}

/** GraphQL, its health checks, the exports and the briefs at their own addresses, the explorer at every other. */
export function createListener(
  graph: Graph,
  planTexts: PlanTexts,
  explorer: RequestListener,
): RequestListener {
  // What one of them has read is at hand for the other.
  const sources = new Sources();
  const graphql = createGraphqlServer(graph, planTexts, sources);
  const exports = createExportListener(graph);
  const briefs = createBriefListener(graph, planTexts, sources);
  return (request, response) => {
    const path = pathOf(request.url);
    if (OF_GRAPHQL.has(path)) {
      void graphql(request, response);
    } else if (isExportPath(path)) {
      exports(request, response);
    } else if (isBriefPath(path)) {
      briefs(request, response);
    } else {
      explorer(request, response);
    }
  };
}

function pathOf(url = '/'): string {
  return url.split('?')[0] ?? '/';
}
