import { AtlasError } from '#server/domain/errors.ts';
import { StartupError } from '#server/domain/startup-errors.ts';
import type { GraphConnection } from '#server/domain/graph-connection.ts';
import type { Progress } from '#server/domain/progress.ts';
import { startEmbeddedNeo4j } from '#server/embedded-neo4j/embedded-neo4j.ts';
import type { Environment } from '#server/environment.ts';
import { Graph } from '#server/graph/graph.ts';

import type { Shutdown } from './shutdown.ts';

/** The Neo4j that NEO4J_URI names, or one of our own as a child process; answered once before it is handed over. */
export async function openGraph(
  environment: Environment,
  progress: Progress,
  shutdown: Shutdown,
): Promise<Graph> {
  const connection = await findNeo4j(environment, progress, shutdown);
  const graph = new Graph(connection, environment.neo4jDatabase);
  shutdown.onStop(() => graph.close());
  try {
    await graph.verify();
  } catch (error) {
    throw explained(error, connection);
  }
  return graph;
}

/** The Neo4j that NEO4J_URI names, or one of our own, which ends when this process is told to stop. */
export async function findNeo4j(
  environment: Environment,
  progress: Progress,
  shutdown: Shutdown,
): Promise<GraphConnection> {
  if (environment.neo4j !== null) {
    return environment.neo4j;
  }
  const neo4j = await startEmbeddedNeo4j({
    dataFolder: environment.dataFolder,
    cacheFolder: environment.cacheFolder,
    progress,
    environment: environment.inherited,
  });
  shutdown.onStop(() => neo4j.stop());
  return neo4j.connection;
}

function explained(error: unknown, { uri, user }: GraphConnection): unknown {
  if (!(error instanceof AtlasError)) {
    return error;
  }
  return new StartupError(
    `以用户 ${user} 用不了 ${uri}：${error.words.zh}请检查 NEO4J_URI、NEO4J_USER、NEO4J_PASSWORD，或不设 NEO4J_URI 而用自带的 Neo4j。`,
    `cannot use ${uri} as ${user}: ${error.words.en} Check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, or leave NEO4J_URI unset to use our own Neo4j.`,
    { cause: error },
  );
}
