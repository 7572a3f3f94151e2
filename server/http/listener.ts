import type { RequestListener } from 'node:http';

import type { PlanTexts } from '#server/context.ts';
import type { Graph } from '#server/graph/graph.ts';

import { serveExplorer } from './explorer.ts';
import { createExportListener, isExportPath } from './export-listener.ts';
import { createGraphqlServer } from './graphql-server.ts';

const OF_GRAPHQL: ReadonlySet<string> = new Set(['/graphql', '/health', '/ready']);

/** GraphQL, its health checks and the exports at their own addresses, the explorer at every other. */
export function createListener(
  graph: Graph,
  planTexts: PlanTexts,
  explorerFolder: string,
): RequestListener {
  const graphql = createGraphqlServer(graph, planTexts);
  const exports = createExportListener(graph);
  const explorer = serveExplorer(explorerFolder);
  return (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (OF_GRAPHQL.has(path)) {
      void graphql(request, response);
    } else if (isExportPath(path)) {
      exports(request, response);
    } else {
      explorer(request, response);
    }
  };
}
