import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll } from 'vitest';

import type { GraphConnection } from '#server/domain/graph-connection.ts';
import { startEmbeddedNeo4j } from '#server/embedded-neo4j/embedded-neo4j.ts';
import { readEnvironment } from '#server/environment.ts';

/** An empty Neo4j for the tests of one file that change the graph; it is gone after them. */
export async function startOwnNeo4j(): Promise<GraphConnection> {
  const { cacheFolder, inherited } = readEnvironment(process.env);
  const dataFolder = await mkdtemp(join(tmpdir(), 'plan-atlas-own-'));
  const neo4j = await startEmbeddedNeo4j({
    dataFolder,
    cacheFolder,
    environment: inherited,
    progress: { step: () => undefined, detail: () => undefined },
  });
  afterAll(async () => {
    await neo4j.stop();
    await rm(dataFolder, { recursive: true, force: true });
  });
  return neo4j.connection;
}
