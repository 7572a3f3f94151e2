import type { PlanTexts } from '#server/context.ts';
import type { Graph } from '#server/graph/graph.ts';
import { listen, type HttpServer } from '#server/http/http-server.ts';
import { createListener } from '#server/http/listener.ts';
import { answerNotFound } from '#server/http/not-found.ts';

import { patientBounds } from './patient-bounds.ts';

/** The server on a free port, without the explorer. */
export async function serveAtlas(
  graph: Graph,
  planTexts: PlanTexts = new Map(),
): Promise<HttpServer> {
  const http = await listen('127.0.0.1', 0);
  http.serve(
    createListener({ graph, planTexts, explorer: () => answerNotFound, ...patientBounds() }),
    () => graph.verify(),
  );
  return http;
}
