/**
 * `npm run -s restore -- <file>`: puts a backup in the place of what our own Neo4j holds, and holds it against what was loaded. The
 * server is to be stopped. The next start brings what an earlier release has stored to this one's format.
 */
import { isWhole } from '#graph-seed/stored/stored-check.ts';
import { damagedStoreError } from '#graph-seed/stored/damaged-store-error.ts';
import { verifyStored } from '#graph-seed/stored/verify-stored.ts';

import { loadData } from './embedded-neo4j/offline-data.ts';
import { readEnvironment } from './environment.ts';
import { openGraph } from './startup/open-graph.ts';
import { fileArgument, ownData } from './startup/own-data.ts';
import { createProgressReporter } from './startup/progress-reporter.ts';
import { runUntilStopped } from './startup/run-until-stopped.ts';

await runUntilStopped(async (shutdown) => {
  const progress = createProgressReporter(process.stderr);
  const file = await fileArgument('restore', true);
  const environment = readEnvironment(process.env);
  const data = ownData(environment, progress);
  progress.step(`正在恢复 ${file}`, `restoring ${file}`);
  await loadData(data, file);
  const report = await verifyStored(await openGraph(environment, progress, shutdown));
  if (!isWhole(report)) {
    throw damagedStoreError(report);
  }
  for (const { id, stored } of report.plans) {
    process.stdout.write(`${id}: ${stored}\n`);
  }
  progress.step('已恢复，完好', 'restored, and whole');
  await shutdown.run();
});
