/** `npm run -s backup -- <file>`: our own Neo4j's graph as one file, which `npm run restore` takes. The server is to be stopped. */
import { dumpData } from './embedded-neo4j/offline-data.ts';
import { readEnvironment } from './environment.ts';
import { fileArgument, ownData } from './startup/own-data.ts';
import { createProgressReporter } from './startup/progress-reporter.ts';
import { runUntilStopped } from './startup/run-until-stopped.ts';

await runUntilStopped(async () => {
  const progress = createProgressReporter(process.stderr);
  const file = await fileArgument('backup', false);
  const data = ownData(readEnvironment(process.env), progress);
  progress.step('正在备份', 'backing up');
  await dumpData(data, file);
  progress.step(`已写入 ${file}`, `written to ${file}`);
});
