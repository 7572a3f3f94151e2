import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, onTestFinished, test } from 'vitest';

import { buildGraph } from '#graph-seed/build-graph.ts';
import { readSeed } from '#graph-seed/read-seed.ts';
import { isWhole } from '#graph-seed/stored/stored-check.ts';
import { verifyStored } from '#graph-seed/stored/verify-stored.ts';
import { STORE_FORMAT } from '#server/domain/release.ts';
import { startEmbeddedNeo4j } from '#server/embedded-neo4j/embedded-neo4j.ts';
import { dumpData, loadData } from '#server/embedded-neo4j/offline-data.ts';
import { readEnvironment } from '#server/environment.ts';
import { Graph } from '#server/graph/graph.ts';
import { loadGraphs } from '#tests/testkit/load-graphs.ts';

const SECOND = fileURLToPath(new URL('./second-plan', import.meta.url));
const plans = [buildGraph(await readSeed(SECOND))];

const folder = await mkdtemp(join(tmpdir(), 'plan-atlas-backup-'));
const { cacheFolder, inherited } = readEnvironment(process.env);
const options = {
  dataFolder: join(folder, 'data'),
  cacheFolder,
  environment: inherited,
  progress: { step: () => undefined, detail: () => undefined },
};

/** Does something with our own Neo4j while it runs. */
async function withGraph<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const neo4j = await startEmbeddedNeo4j(options);
  const graph = new Graph(neo4j.connection, 'neo4j', neo4j.absence);
  try {
    return await work(graph);
  } finally {
    await graph.close();
    await neo4j.stop();
  }
}

test('a backup brings the graph back after its folder is lost, and an earlier format to this one', async () => {
  onTestFinished(() => rm(folder, { recursive: true }));
  const dump = join(folder, 'plan-atlas.dump');
  const sum = await withGraph(async (graph) => {
    await loadGraphs(graph, plans);
    const whole = (await verifyStored(graph)).plans[0]?.stored;
    // As format 8 had it: no checksums, and fingerprints of another kind.
    await graph.write(async (run) => {
      await run(`MATCH (plan:Plan) SET plan.version = '8-x' REMOVE plan.checksum`);
      await run(`MATCH (shared:Shared) REMOVE shared.fingerprint`);
      await run(`MATCH (entity:Entity) SET entity.fingerprint = 'of format 8'`);
    });
    return whole;
  });
  await dumpData(options, dump);
  await rm(options.dataFolder, { recursive: true });
  await loadData(options, dump);
  await withGraph(async (graph) => {
    expect(isWhole(await verifyStored(graph))).toBe(false);
    // The seed is unchanged, so that it is the migration that has it written anew.
    await loadGraphs(graph, plans);
    const report = await verifyStored(graph);
    expect(isWhole(report)).toBe(true);
    expect(report.plans[0]?.stored).toBe(sum);

    await graph.write((run) =>
      run('MATCH (plan:Plan) SET plan.version = $version', {
        version: `${String(STORE_FORMAT + 1)}-x`,
      }),
    );
    await expect(loadGraphs(graph, plans)).rejects.toThrow(
      `written by a later release (format ${String(STORE_FORMAT + 1)}`,
    );
  });
}, 180_000);
