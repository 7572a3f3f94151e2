import { afterAll } from 'vitest';

import type { GraphConnection } from '#server/domain/graph-connection.ts';

import { startTemporaryNeo4j } from './temporary-neo4j.ts';

/** An empty Neo4j for the tests of one file that change the graph; it is gone after them. */
export async function startOwnNeo4j(): Promise<GraphConnection> {
  const neo4j = await startTemporaryNeo4j({ step: () => undefined, detail: () => undefined });
  afterAll(() => neo4j.stop());
  return neo4j.connection;
}
