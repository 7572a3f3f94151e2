import { AtlasError, GraphUnreachableError } from '#server/domain/errors.ts';
import { StartupError, UnusableStoreError } from '#server/domain/startup-errors.ts';
import type { GraphConnection } from '#server/domain/graph-connection.ts';
import type { Progress } from '#server/domain/progress.ts';
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from '#server/embedded-neo4j/embedded-neo4j.ts';
import type { Environment } from '#server/environment.ts';
import { Graph } from '#server/graph/graph.ts';

import type { Shutdown } from './shutdown.ts';

/**
 * The Neo4j that NEO4J_URI names, or one of our own as a child process; answered once before it is handed over. Our own is empty where it
 * is to be anew.
 */
export async function openGraph(
  environment: Environment,
  progress: Progress,
  shutdown: Shutdown,
  isAnew = false,
): Promise<Graph> {
  const { connection, absence } = await findNeo4j(environment, progress, shutdown, isAnew);
  const graph = new Graph(connection, environment.neo4jDatabase, absence);
  shutdown.onStop(() => graph.close());
  try {
    await graph.verify();
  } catch (error) {
    throw environment.neo4j === null
      ? unusable(error, environment.dataFolder)
      : explained(error, connection);
  }
  return graph;
}

/** The Neo4j that NEO4J_URI names, or one of our own, which ends when this process is told to stop. */
export async function findNeo4j(
  environment: Environment,
  progress: Progress,
  shutdown: Shutdown,
  isAnew = false,
): Promise<Pick<EmbeddedNeo4j, 'connection' | 'absence'>> {
  if (environment.neo4j !== null) {
    return { connection: environment.neo4j, absence: () => null };
  }
  const neo4j = await startEmbeddedNeo4j({
    dataFolder: environment.dataFolder,
    cacheFolder: environment.cacheFolder,
    progress,
    environment: environment.inherited,
    isAnew,
  });
  shutdown.onStop(() => neo4j.stop());
  return neo4j;
}

const UNUSABLE = /Unauthorized|DatabaseUnavailable|DatabaseNotFound/;

/** The data do not open, or by another password than the one that is kept: our own Neo4j answered Bolt before. */
export function unusable(error: unknown, dataFolder: string): unknown {
  return error instanceof GraphUnreachableError && UNUSABLE.test(error.facts.reason)
    ? new UnusableStoreError(
        `${dataFolder} 中的图数据打不开（${error.facts.reason}）。`,
        `The graph data in ${dataFolder} do not open (${error.facts.reason}).`,
        { cause: error },
      )
    : error;
}

function explained(error: unknown, { uri, user }: GraphConnection): unknown {
  if (!(error instanceof Error)) {
    return error;
  }
  // What the driver says of an address that is none of Bolt's is not for readers, and has no words of ours.
  const { zh, en } =
    error instanceof AtlasError ? error.words : { zh: `${error.message}。`, en: error.message };
  const hint = error.message.includes('HTTP')
    ? {
        zh: 'Bolt 的端口通常是 7687，7474 是网页的。',
        en: 'Bolt is at port 7687 mostly; 7474 is for browsers.',
      }
    : { zh: '', en: '' };
  return new StartupError(
    `以用户 ${user} 用不了 ${uri}：${zh}${hint.zh}请检查 NEO4J_URI、NEO4J_USER、NEO4J_PASSWORD，或不设 NEO4J_URI 而用自带的 Neo4j。`,
    `cannot use ${uri} as ${user}: ${en} ${hint.en} Check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, or leave NEO4J_URI unset to use our own Neo4j.`,
    { cause: error },
  );
}
