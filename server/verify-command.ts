/**
 * Holds what is stored against what was loaded: `npm run -s graph:verify`. It asks the running server's Neo4j, or that of NEO4J_URI, or
 * starts our own for as long as it takes. Ends with 1 where anything differs, and tells what. With `--reload`, what is stored of the
 * plans is written anew, while it is served.
 */
import { forgetPlans } from '#graph-seed/load/load-plans.ts';
import { planSources } from '#graph-seed/load/plan-source.ts';
import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import { compareWithSeed } from '#graph-seed/stored/against-seed.ts';
import { isWhole, type StoredFault, type StoredReport } from '#graph-seed/stored/stored-check.ts';
import { verifyStored } from '#graph-seed/stored/verify-stored.ts';

import { NothingLoadedError } from './domain/errors.ts';
import { findRunningNeo4j } from './embedded-neo4j/running-neo4j.ts';
import { readEnvironment } from './environment.ts';
import type { Graph } from './graph/graph.ts';
import { readLedger } from './ledger/ledger-source.ts';
import { loadPlans } from './startup/load-plans.ts';
import { openGraph } from './startup/open-graph.ts';
import { createProgressReporter } from './startup/progress-reporter.ts';
import { runUntilStopped } from './startup/run-until-stopped.ts';

const SHOWN = 50;

/** What differs, also what the checksum of a plan alone tells to be missing. */
async function faultsOf(graph: Graph, report: StoredReport): Promise<readonly StoredFault[]> {
  const differing = report.plans.filter(({ loaded, stored }) => loaded !== stored);
  const { additions } = await readLedger(graph);
  const sources = (await planSources(await findPlanFolders(), additions)).filter(
    ({ manifest, digest }) =>
      differing.some((plan) => plan.id === manifest.id && plan.digest === digest),
  );
  const faults = [...report.faults];
  for (const source of sources) {
    faults.push(...(await compareWithSeed(graph, source)));
  }
  return faults;
}

function print(report: StoredReport, faults: readonly StoredFault[]): void {
  const lines = [
    ...report.plans.map(
      ({ id, loaded, stored }) =>
        `${id}: ${stored}${loaded === stored ? '' : `，载入时 · when loaded ${loaded}`}`,
    ),
    ...faults.slice(0, SHOWN).map(({ id, kind }) => `  ${kind} ${id}`),
    ...(faults.length > SHOWN ? [`  … ${String(faults.length - SHOWN)}`] : []),
    `${String(report.entities)} 个实体，${String(report.relations)} 条关系 · ${String(report.entities)} entities, ${String(report.relations)} relations`,
    isWhole(report)
      ? '完好，与载入时一致 · whole, as it was loaded'
      : '与载入时不符，可用 `npm run graph:verify -- --reload` 重新载入 · not as it was loaded; load it anew by `npm run graph:verify -- --reload`',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

await runUntilStopped(async (shutdown) => {
  const environment = readEnvironment(process.env);
  const progress = createProgressReporter(process.stderr);
  const neo4j = environment.neo4j ?? (await findRunningNeo4j(environment.dataFolder));
  const graph = await openGraph({ ...environment, neo4j }, progress, shutdown);
  if (process.argv.includes('--reload')) {
    await forgetPlans(graph);
    await loadPlans(graph, await findPlanFolders(), progress);
  }
  const report = await verifyStored(graph);
  if (report.plans.length === 0) {
    throw new NothingLoadedError();
  }
  print(report, await faultsOf(graph, report));
  process.exitCode = isWhole(report) ? 0 : 1;
  await shutdown.run();
});
