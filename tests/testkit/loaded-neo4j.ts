import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import { DataHeldError } from '#server/domain/startup-errors.ts';
import type { Progress } from '#server/domain/progress.ts';
import { findHolder } from '#server/embedded-neo4j/data-lock.ts';
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from '#server/embedded-neo4j/embedded-neo4j.ts';
import { readEnvironment } from '#server/environment.ts';
import { Graph } from '#server/graph/graph.ts';
import { fingerprintOf } from '#server/files/fingerprint-of.ts';
import { loadPlans } from '#server/startup/load-plans.ts';

import { startTemporaryNeo4j, type TemporaryNeo4j } from './temporary-neo4j.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** A folder for each state of the sources, beside what npm installs, so that `npm ci` begins anew. */
const KEPT = join(ROOT, 'node_modules', '.cache', 'plan-atlas', 'test-graphs');
/** All that decides what is stored, and how. */
const SOURCES = [
  'graph-seed',
  'server/domain',
  'server/graph',
  'server/embedded-neo4j',
  'package-lock.json',
];

/**
 * A Neo4j with the seed in it. Its data are kept for the next run, and made anew where anything that decides what is stored
 * has changed; where another run holds them, this one has data of its own.
 */
export async function startLoadedNeo4j(progress: Progress): Promise<TemporaryNeo4j> {
  const neo4j = await startKept(progress).catch((error: unknown) => {
    if (error instanceof DataHeldError) {
      return startTemporaryNeo4j(progress);
    }
    throw error;
  });
  const graph = new Graph(neo4j.connection, 'neo4j');
  try {
    await loadPlans(graph, await findPlanFolders(), progress);
  } catch (error) {
    await neo4j.stop();
    throw error;
  } finally {
    await graph.close();
  }
  return neo4j;
}

async function startKept(progress: Progress): Promise<EmbeddedNeo4j> {
  const fingerprint = await fingerprintOf(SOURCES.map((source) => join(ROOT, source)));
  await removeAllBut(fingerprint);
  const { cacheFolder, inherited } = readEnvironment(process.env);
  return startEmbeddedNeo4j({
    dataFolder: join(KEPT, fingerprint),
    cacheFolder,
    environment: inherited,
    progress,
  });
}

/** What was kept for other sources goes, apart from what a run holds just now. */
async function removeAllBut(fingerprint: string): Promise<void> {
  const folders = await readdir(KEPT).catch(() => []);
  for (const folder of folders.filter((name) => name !== fingerprint)) {
    if ((await findHolder(join(KEPT, folder, 'neo4j'))) === null) {
      await rm(join(KEPT, folder), { recursive: true, force: true });
    }
  }
}
