/**
 * Takes the graph away as a file: `npm run -s export -- <format> [--out file] [--types … --within …]`. It opens the graph as the server
 * does; where that is a Neo4j of our own, the plans are loaded first, and where NEO4J_URI names another, it only reads.
 */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { findPlanFolders } from '#graph-seed/plan-folders.ts';

import { AtlasError } from './domain/errors.ts';
import { DataHeldError, StartupError } from './domain/startup-errors.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { readExportArguments, type ExportArguments } from './export/export-arguments.ts';
import { exportGraph } from './export/export-graph.ts';
import { today } from './export/file-name.ts';
import { loadPlans } from './startup/load-plans.ts';
import { openGraph } from './startup/open-graph.ts';
import { createProgressReporter } from './startup/progress-reporter.ts';
import { Shutdown } from './startup/shutdown.ts';

const shutdown = new Shutdown();
shutdown.listen((code) => process.exit(code));

async function takeAway(asked: ExportArguments, environment: Environment): Promise<void> {
  // Standard output may be the file itself.
  const progress = createProgressReporter(process.stderr);
  const graph = await openGraph(environment, progress, shutdown);
  if (environment.neo4j === null) {
    await loadPlans(graph, await findPlanFolders(), progress);
  }
  progress.step('正在导出', 'exporting');
  const { filter, format } = asked;
  const { signal } = shutdown;
  const source = await exportGraph({ graph, filter, exportedOn: today(), signal });
  const pieces = Readable.from(format.write(source));
  if (asked.out === null) {
    await pipeline(pieces, process.stdout);
  } else {
    await writeWhole(asked.out, (file) => pipeline(pieces, file));
    progress.step(`已写入 ${asked.out}`, `written to ${asked.out}`);
  }
}

/** Under another name until it is whole: what bears the name that was asked for is never cut short. */
async function writeWhole(out: string, write: (file: Writable) => Promise<void>): Promise<void> {
  const partial = `${out}.partial`;
  try {
    await write(createWriteStream(partial));
    await rename(partial, out);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** A server that is running gives the same file, without being stopped. */
function withServersAddress(error: DataHeldError, port: number, format: string): StartupError {
  const command = `curl -OJ http://localhost:${String(port)}/export/${format}`;
  return new StartupError(
    `${error.words.zh}若那是正在运行的规划图谱，也可直接从它导出：${command}`,
    `${error.words.en} If that is a running Plan Atlas, you may as well take the file from it: ${command}`,
    { cause: error },
  );
}

async function run(): Promise<void> {
  const asked = readExportArguments(process.argv.slice(2));
  const environment = readEnvironment(process.env);
  try {
    await takeAway(asked, environment);
  } catch (error) {
    throw error instanceof DataHeldError
      ? withServersAddress(error, environment.port, asked.format.name)
      : error;
  }
}

try {
  await run();
} catch (error) {
  process.exitCode = 1;
  if (!shutdown.signal.aborted) {
    if (!(error instanceof AtlasError)) {
      throw error;
    }
    process.stderr.write(`\n${error.words.zh}\n\n${error.words.en}\n`);
  }
} finally {
  await shutdown.run();
}
