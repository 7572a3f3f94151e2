import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { GraphConnection } from '#server/domain/graph-connection.ts';

import { NEO4J_HOST, NEO4J_USER } from './configuration.ts';
import { findHolder } from './data-lock.ts';

/** How to reach the Neo4j that a running server has on these data; null where none runs. */
export async function findRunningNeo4j(dataFolder: string): Promise<GraphConnection | null> {
  const home = join(dataFolder, 'neo4j');
  const holder = await findHolder(home);
  if (holder?.port == null) {
    return null;
  }
  const password = (await readFile(join(home, 'password'), 'utf8')).trim();
  return { uri: `bolt://${NEO4J_HOST}:${String(holder.port)}`, user: NEO4J_USER, password };
}
