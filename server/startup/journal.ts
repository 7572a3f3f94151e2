import { mkdir, open, readFile, truncate } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { LedgerLine } from '#server/domain/ledger-line.ts';
import { StartupError } from '#server/domain/startup-errors.ts';
import type { Progress } from '#server/domain/progress.ts';
import type { Environment } from '#server/environment.ts';
import { beforeLoading } from '#graph-seed/load/concluding.ts';
import type { Graph } from '#server/graph/graph.ts';
import { appendLines } from '#server/ledger/append-lines.ts';
import type { Ledger } from '#server/ledger/ledger.ts';
import { readLedger } from '#server/ledger/ledger-source.ts';
import { missingFrom, parseLedgerText, printLedgerText } from '#server/ledger/ledger-text.ts';
import type { Journal } from '#server/ledger/ledger-writer.ts';

/**
 * What was recorded is nowhere else to be had, so it is kept in a file beside our own Neo4j too: it is on the disk before whoever recorded it
 * is told so.
 */
export function appendToJournal(file: string): Journal {
  return (_ledger, lines) => append(file, lines);
}

async function append(file: string, lines: readonly LedgerLine[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.appendFile(printLedgerText(lines));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What the file holds; a last line that was cut off while it was written is taken out of it. Throws STARTUP_FAILED for what is none of ours. */
export async function readJournal(file: string): Promise<readonly LedgerLine[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const { lines, faults } = parseLedgerText(whole);
  const [fault] = faults;
  if (fault !== undefined) {
    throw new StartupError(
      `${file} 第 ${String(fault.line)} 行读不了：${fault.reason}。请改正或从备份恢复这一行。`,
      `Line ${String(fault.line)} of ${file} cannot be read: ${fault.reason}. Mend it, or restore it from a backup.`,
    );
  }
  if (whole.length < text.length) {
    await truncate(file, Buffer.byteLength(whole));
  }
  return lines;
}

/** Adds to the file what it lacks; how many lines that were. Throws STARTUP_FAILED likewise. */
export async function loadIntoJournal(file: string, lines: readonly LedgerLine[]): Promise<number> {
  const missing = missingFrom(await readJournal(file), lines);
  await append(file, missing);
  return missing.length;
}

/**
 * Gives the database what the file beside it has more, and the file what the database has: after a loss of the one or the other, or when records
 * were loaded into the file, both tell the same.
 */
export async function joinJournal(graph: Graph, file: string, progress: Progress): Promise<void> {
  const kept = await readJournal(file);
  const ledger = await readLedger(graph);
  const added = await addToLedger(graph, ledger, kept);
  if (added > 0) {
    progress.step(
      `已从 ${file} 补入 ${String(added)} 行记录`,
      `added ${String(added)} lines of records from ${file}`,
    );
  }
  const missing = missingFrom(kept, ledger.lines);
  if (missing.length > 0) {
    await append(file, missing);
  }
}

/** Adds to the ledger what it lacks; how many lines that were. What they add to plans counts once those are loaded. */
export async function addToLedger(
  graph: Graph,
  known: Ledger,
  lines: readonly LedgerLine[],
): Promise<number> {
  if (missingFrom(known.lines, lines).length === 0) {
    return 0;
  }
  const { told } = await appendLines(beforeLoading(graph), known, (ledger) => {
    const missing = missingFrom(ledger.lines, lines);
    return { lines: missing, told: missing.length };
  });
  return told;
}

/** Where what was recorded is kept beside our own Neo4j. */
export function journalIn({ dataFolder }: Pick<Environment, 'dataFolder'>): string {
  return join(dataFolder, 'ledger.jsonl');
}
