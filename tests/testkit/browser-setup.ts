import type { TestProject } from 'vitest/node';

import type { GraphConnection } from '#server/domain/graph-connection.ts';
import { readEnvironment } from '#server/environment.ts';
import { Graph } from '#server/graph/graph.ts';
import { buildExplorer } from '#server/startup/build-explorer.ts';
import { createProgressReporter } from '#server/startup/progress-reporter.ts';
import { warmUp } from '#server/startup/warm-up.ts';

import { serveAtlas } from './served-atlas.ts';

const WARM_UP_MS = 60_000;

/** Builds the explorer, unless it is built from these sources, and warms Neo4j up. */
export default async function setUp(project: TestProject): Promise<void> {
  const { inherited } = readEnvironment(process.env);
  const [folder] = await Promise.all([
    buildExplorer(createProgressReporter(process.stdout), inherited),
    warmUpNeo4j(project.getProvidedContext().connection),
  ]);
  project.provide('explorerFolder', folder);
}

/** As after any start: a Neo4j that has planned nothing yet takes seconds over its first questions, and pages have less patience than tests. */
async function warmUpNeo4j(connection: GraphConnection): Promise<void> {
  const graph = new Graph(connection, 'neo4j');
  const http = await serveAtlas(graph);
  await warmUp(graph, http.address, AbortSignal.timeout(WARM_UP_MS));
  await http.close();
  await graph.close();
}
