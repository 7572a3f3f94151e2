import type { TestProject } from 'vitest/node';

import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import type { GraphConnection } from '#server/domain/graph-connection.ts';
import { readEnvironment } from '#server/environment.ts';
import { Graph } from '#server/graph/graph.ts';
import { listen } from '#server/http/http-server.ts';
import { createListener } from '#server/http/listener.ts';
import { buildExplorer } from '#server/startup/build-explorer.ts';
import { loadPlans } from '#server/startup/load-plans.ts';
import { createProgressReporter } from '#server/startup/progress-reporter.ts';
import { warmUp } from '#server/startup/warm-up.ts';

import { startTemporaryNeo4j } from './temporary-neo4j.ts';

const WARM_UP_MS = 60_000;

declare module 'vitest' {
  export interface ProvidedContext {
    /** The Neo4j of this run, loaded with the seed by the code that users run. */
    connection: GraphConnection;
    /** The built explorer. */
    explorerFolder: string;
  }
}

/** Starts the one Neo4j that all tests ask, loads the seed into it and builds the explorer. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const progress = createProgressReporter(process.stdout);
  const neo4j = await startTemporaryNeo4j(progress);
  const graph = new Graph(neo4j.connection, 'neo4j');
  await loadPlans(graph, await findPlanFolders(), progress);
  project.provide('connection', neo4j.connection);
  const { inherited } = readEnvironment(process.env);
  const explorerFolder = await buildExplorer(progress, inherited);
  project.provide('explorerFolder', explorerFolder);
  // As after any start: a Neo4j that has planned nothing yet takes seconds over its first questions.
  const http = await listen('127.0.0.1', 0);
  http.serve(createListener(graph, new Map(), explorerFolder));
  await warmUp(http.address, AbortSignal.timeout(WARM_UP_MS));
  await http.close();
  await graph.close();
  return () => neo4j.stop();
}
