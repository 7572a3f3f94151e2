import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, fstatSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { answersBolt } from './bolt-probe.ts';
import { archiveParameters } from './class-archive.ts';
import { configurationText } from './configuration.ts';
import {
  configurationFolder,
  javaEnvironment,
  javaParameters,
  type Installation,
  type ServerInstallation,
} from './installation.ts';
import { hasExited, spawnTied } from './tied-child.ts';

const POLL_MS = 100;
const START_PATIENCE_MS = 180_000;
const SHOWN_LINES = 12;

/** A Neo4j that was started, and where in the log its own words begin. */
export interface Neo4jProcess {
  readonly child: ChildProcess;
  readonly port: number;
  readonly logStart: number;
}

/** Where Neo4j's words go, those before its own logging starts and those of the JVM included. */
export function logFile({ home }: Installation): string {
  return join(home, 'logs', 'console.log');
}

/** Writes neo4j.conf for this port. */
export async function writeConfiguration(installation: Installation, port: number): Promise<void> {
  const folder = configurationFolder(installation);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'neo4j.conf'), configurationText(port));
}

/** Starts Neo4j with the configuration that was written for this port; it takes some seconds until it answers. */
export function launchNeo4j(installation: ServerInstallation, port: number): Neo4jProcess {
  mkdirSync(join(installation.home, 'logs'), { recursive: true });
  const log = openSync(logFile(installation), 'a');
  try {
    const logStart = fstatSync(log).size;
    const [command, ...before] = [...installation.tie, installation.java];
    const child = spawnTied(
      command,
      [
        ...before,
        '-Xmx512m',
        // Without it, buffers for Bolt may take as much again as the heap.
        '-XX:MaxDirectMemorySize=128m',
        ...archiveParameters(installation.classes),
        ...javaParameters(installation),
        'org.neo4j.server.CommunityEntryPoint',
        '--console-mode',
        `--home-dir=${installation.home}`,
        `--config-dir=${configurationFolder(installation)}`,
      ],
      ['ignore', log, log],
      { environment: javaEnvironment(installation), folder: installation.home },
    );
    return { child, port, logStart };
  } finally {
    closeSync(log);
  }
}

/** Waits until Neo4j answers Bolt; false where it ended instead, or says nothing for three minutes. */
export async function isAnswering({ child, port }: Neo4jProcess): Promise<boolean> {
  const deadline = performance.now() + START_PATIENCE_MS;
  while (!hasExited(child) && performance.now() < deadline) {
    if (await answersBolt(port)) {
      return true;
    }
    await sleep(POLL_MS);
  }
  return false;
}

/** The last lines that this Neo4j wrote, without the lines of Java's stack; none where its log cannot be read. */
export function lastWords(
  installation: Installation,
  { logStart }: Neo4jProcess,
  lines = SHOWN_LINES,
): string {
  let log: Buffer;
  try {
    log = readFileSync(logFile(installation));
  } catch {
    return '';
  }
  return log
    .subarray(logStart)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+(?:at |\.\.\. )/.test(line))
    .slice(-lines)
    .join('\n');
}
