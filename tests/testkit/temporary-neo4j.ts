import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { GraphConnection } from '#server/domain/graph-connection.ts';
import type { Progress } from '#server/domain/progress.ts';
import { startEmbeddedNeo4j } from '#server/embedded-neo4j/embedded-neo4j.ts';
import { readEnvironment } from '#server/environment.ts';

export interface TemporaryNeo4j {
  readonly connection: GraphConnection;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

/** An empty Neo4j that leaves nothing behind. */
export async function startTemporaryNeo4j(progress: Progress): Promise<TemporaryNeo4j> {
  const { cacheFolder, inherited } = readEnvironment(process.env);
  const dataFolder = await mkdtemp(join(tmpdir(), 'plan-atlas-temporary-'));
  const neo4j = await startEmbeddedNeo4j({
    dataFolder,
    cacheFolder,
    environment: inherited,
    progress,
  });
  return {
    connection: neo4j.connection,
    stop: async () => {
      await neo4j.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
