/**
 * `npm run -s records:print`: what was recorded beside the plans, a line each. `npm run -s records:load -- <file>`: adds such lines, those
 * that are there already left out. Of our own Neo4j both use the file beside it, from which the next start takes what is new.
 */
import { readFile } from 'node:fs/promises';

import { readEnvironment, type Environment } from './environment.ts';
import { StartupError } from './domain/startup-errors.ts';
import type { Graph } from './graph/graph.ts';
import { readLedger } from './ledger/ledger-source.ts';
import { parseLedgerText, printLedgerText } from './ledger/ledger-text.ts';
import { addToLedger, journalIn, loadIntoJournal, readJournal } from './startup/journal.ts';
import { openGraph } from './startup/open-graph.ts';
import { createProgressReporter } from './startup/progress-reporter.ts';
import { runUntilStopped } from './startup/run-until-stopped.ts';
import type { Shutdown } from './startup/shutdown.ts';

const progress = createProgressReporter(process.stderr);

await runUntilStopped(async (shutdown) => {
  const environment = readEnvironment(process.env);
  const [command, file] = process.argv.slice(2);
  if (command === 'print') {
    process.stdout.write(await print(environment, shutdown));
    return;
  }
  const added = await load(environment, shutdown, file);
  progress.step(
    `已加入 ${String(added)} 行${environment.neo4j === null ? '，下次启动时生效' : ''}`,
    `added ${String(added)} lines${environment.neo4j === null ? '; they count from the next start' : ''}`,
  );
});

async function print(environment: Environment, shutdown: Shutdown): Promise<string> {
  if (environment.neo4j === null) {
    return printLedgerText(await readJournal(journalIn(environment)));
  }
  const { lines } = await readLedger(await open(environment, shutdown));
  return printLedgerText(lines);
}

async function load(
  environment: Environment,
  shutdown: Shutdown,
  file: string | undefined,
): Promise<number> {
  if (file === undefined) {
    throw new StartupError(
      '请给出文件：npm run -s records:load -- records.jsonl',
      'Say which file: npm run -s records:load -- records.jsonl',
    );
  }
  const { lines, faults } = parseLedgerText(await readFile(file, 'utf8'));
  if (faults.length > 0) {
    const all = faults.map(({ line, reason }) => `${file}:${String(line)} ${reason}`).join('\n');
    throw new StartupError(
      `没有载入，这些行有误：\n${all}`,
      `Nothing was loaded; at fault are:\n${all}`,
    );
  }
  if (environment.neo4j === null) {
    return loadIntoJournal(journalIn(environment), lines);
  }
  const graph = await open(environment, shutdown);
  return addToLedger(graph, await readLedger(graph), lines);
}

function open(environment: Environment, shutdown: Shutdown): Promise<Graph> {
  return openGraph(environment, progress, shutdown);
}
