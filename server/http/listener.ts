import type { RequestListener } from 'node:http';

import type { PlanTexts } from '#server/context.ts';
import type { Graph } from '#server/graph/graph.ts';
import { Sources } from '#server/records/sources.ts';

import { createBriefListener, isBriefPath } from './brief-listener.ts';
import { createExportListener, isExportPath } from './export-listener.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { askOf } from './previews/ask-graph.ts';
import { isPicturePath } from './previews/page-address.ts';
import { createPictureListener } from './previews/picture-listener.ts';
import { createDescribePage, type DescribePage } from './previews/previews.ts';

const OF_GRAPHQL: ReadonlySet<string> = new Set(['/graphql', '/health', '/ready']);

/** Whether the graph answers at this address, and not the explorer. */
export function isOfGraph(url: string): boolean {
  const path = pathOf(url);
  return OF_GRAPHQL.has(path) || isExportPath(path) || isBriefPath(path) || isPicturePath(path);
}

/** GraphQL, its health checks, the exports, the briefs and the pictures of pages at their own addresses, the explorer at every other. */
export function createListener(
  graph: Graph,
  planTexts: PlanTexts,
  explorer: (describe: DescribePage) => RequestListener,
): RequestListener {
  // What one of them has read is at hand for the other.
  const sources = new Sources();
  const graphql = createGraphqlServer(graph, planTexts, { sources });
  const exports = createExportListener(graph);
  const briefs = createBriefListener(graph, planTexts, sources);
  const ask = askOf(graphql);
  const pictures = createPictureListener(ask);
  const pages = explorer(createDescribePage(ask));
  return (request, response) => {
    const path = pathOf(request.url);
    if (OF_GRAPHQL.has(path)) {
      void graphql(request, response);
    } else if (isExportPath(path)) {
      exports(request, response);
    } else if (isBriefPath(path)) {
      briefs(request, response);
    } else if (isPicturePath(path)) {
      pictures(request, response);
    } else {
      pages(request, response);
    }
  };
}

function pathOf(url = '/'): string {
  return url.split('?')[0] ?? '/';
}
