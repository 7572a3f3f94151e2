import { setTimeout as sleep } from 'node:timers/promises';

import { AtlasError } from '#server/domain/errors.ts';
import type { Graph } from '#server/graph/graph.ts';

import { StoredCheck, type StoredReport } from './stored-check.ts';

/** While another server loads, what is read is of two versions: it is read again, so often. */
const MOST_TRIES = 30;
const TRY_AGAIN_MS = 1_000;

/**
 * Holds all that is stored of the plans against what was loaded of them. Reads page by page, whatever the size. Throws
 * GRAPH_UNREACHABLE; what cannot be read for any other reason is damage, and told as such.
 */
export async function verifyStored(graph: Graph): Promise<StoredReport> {
  for (let tries = 1; ; tries += 1) {
    const before = await graph.versionNow();
    const report = await checkOnce(graph);
    const isOfOneVersion = (await graph.versionNow()) === before && !report.isLoading;
    if (isOfOneVersion || tries === MOST_TRIES) {
      return report;
    }
    await sleep(TRY_AGAIN_MS);
  }
}

async function checkOnce(graph: Graph): Promise<StoredReport> {
  const check = new StoredCheck();
  try {
    return await check.run(graph);
  } catch (error) {
    if (error instanceof AtlasError) {
      throw error;
    }
    return check.cutShort(error instanceof Error ? error.message : String(error));
  }
}
