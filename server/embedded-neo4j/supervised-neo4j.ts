import { setTimeout as sleep } from 'node:timers/promises';

import getPort from 'get-port';

import type { GraphAbsence } from '#server/domain/graph-connection.ts';
import { StartupError } from '#server/domain/startup-errors.ts';
import type { Progress } from '#server/domain/progress.ts';

import { BackOff } from './back-off.ts';
import { dropClassArchive, keepClassArchive } from './class-archive.ts';
import { NEO4J_HOST } from './configuration.ts';
import type { DataLock } from './data-lock.ts';
import { withElapsed } from './elapsed-detail.ts';
import type { Installation, ServerInstallation } from './installation.ts';
import { LOST_AFTER_MS, watchLiveness } from './liveness.ts';
import {
  isAnswering,
  lastWords,
  launchNeo4j,
  logFile,
  writeConfiguration,
  type Neo4jProcess,
} from './neo4j-process.ts';
import { endChild, exitOf } from './tied-child.ts';

const PORT_TRIES = 3;
const STOP_PATIENCE_MS = 20_000;
/** Writing down its classes takes some seconds, and a minute on a machine with its hands full. */
const ARCHIVE_PATIENCE_MS = 90_000;
const FIRST_PAUSE_MS = 500;

/**
 * Neo4j that is started again, on the same port, when it ends without being told to, or is not heard of for half a minute. However often
 * that happens, it is never given up.
 */
export class SupervisedNeo4j {
  readonly port: number;
  readonly #installation: ServerInstallation;
  readonly #lock: DataLock;
  readonly #progress: Progress;
  readonly #stopping = new AbortController();
  readonly #watching: Promise<void>;
  #running: Neo4jProcess;
  #absence: GraphAbsence | null = null;

  private constructor(
    running: Neo4jProcess,
    installation: ServerInstallation,
    lock: DataLock,
    progress: Progress,
  ) {
    this.port = running.port;
    this.#running = running;
    this.#installation = installation;
    this.#lock = lock;
    this.#progress = progress;
    this.#watching = this.#watch();
  }

  /** Starts Neo4j on a free port and waits until it answers. Throws STARTUP_FAILED with its last words where it ends instead. */
  static async start(
    installation: ServerInstallation,
    lock: DataLock,
    progress: Progress,
  ): Promise<SupervisedNeo4j> {
    progress.step('启动 Neo4j', 'starting Neo4j');
    const { running, used } = await withElapsed(progress, () =>
      startOnFreePort(installation, lock),
    );
    return new SupervisedNeo4j(running, used, lock, progress);
  }

  /** Since when it does not answer; null while it does. */
  absence(): GraphAbsence | null {
    return this.#absence;
  }

  /** Ends Neo4j, by force where it takes longer than 20 seconds, or 90 where it writes down its classes; resolves when its process is gone. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const { classes } = this.#installation;
    if (!classes.isThere) {
      this.#progress.step(
        'Neo4j 正在记下它的类，下次启动更快（只此一次，几秒钟）',
        'Neo4j writes down its classes, so that the next start is quicker (once, some seconds)',
      );
    }
    const patience = classes.isThere ? STOP_PATIENCE_MS : ARCHIVE_PATIENCE_MS;
    await endChild(this.#running.child, patience);
    await this.#watching;
    await keepClassArchive(classes, this.#running.child.exitCode !== null);
  }

  async #watch(): Promise<void> {
    const backOff = new BackOff();
    for (;;) {
      const begun = performance.now();
      await this.#exit();
      const pause = backOff.pauseAfter(performance.now() - begun);
      this.#absence = {
        since: this.#absence?.since ?? new Date(),
        nextTry: new Date(Date.now() + pause),
      };
      // Ctrl-C reaches Neo4j together with this process: the pause is also the time to hear that all is to stop.
      await this.#pause(FIRST_PAUSE_MS);
      this.#tellExit(pause);
      await this.#pause(pause - FIRST_PAUSE_MS);
      if (this.#stopping.signal.aborted) {
        return;
      }
      await this.#startAgain();
    }
  }

  /** Resolves when the process is gone. Meanwhile it is greeted now and then; one that is lost is ended. */
  async #exit(): Promise<void> {
    const gone = new AbortController();
    const { child } = this.#running;
    const watching = watchLiveness(
      this.port,
      {
        silent: (since) => {
          this.#absence = { since, nextTry: new Date(since.getTime() + LOST_AFTER_MS) };
          this.#tell('Neo4j 没有应答', 'Neo4j does not answer');
        },
        back: () => {
          this.#absence = null;
          this.#tell('Neo4j 又应答了', 'Neo4j answers again');
        },
        lost: () => {
          child.kill('SIGKILL');
        },
      },
      gone.signal,
    );
    await exitOf(child);
    gone.abort();
    await watching;
  }

  async #startAgain(): Promise<void> {
    this.#absence = { since: this.#absence?.since ?? new Date(), nextTry: null };
    this.#tell('正在重新启动 Neo4j', 'starting Neo4j again');
    try {
      this.#running = launchRecorded(this.#installation, this.#lock, this.port);
    } catch (error) {
      // The disk may be full, or the folder not ours any more: the next try tells.
      const reason = error instanceof Error ? error.message : String(error);
      this.#tell(`没能启动：${reason}`, `it could not be started: ${reason}`);
      return;
    }
    if (await isAnswering(this.#running)) {
      this.#absence = null;
      this.#tell('Neo4j 已恢复', 'Neo4j is back');
    } else {
      await endChild(this.#running.child, STOP_PATIENCE_MS);
    }
  }

  async #pause(pauseMs: number): Promise<void> {
    // The wait is cut short by rejecting, which says nothing that the signal does not.
    await sleep(pauseMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }

  #tellExit(pauseMs: number): void {
    const seconds = String(pauseMs / 1000);
    const words = lastWords(this.#installation, this.#running, 1);
    const log = logFile(this.#installation);
    this.#tell(
      `Neo4j 意外退出，${seconds} 秒后重新启动。日志 ${log} 的最后几行：${words}`,
      `Neo4j ended unexpectedly and is started again in ${seconds} s. The end of its log, ${log}: ${words}`,
    );
  }

  #tell(chinese: string, english: string): void {
    if (!this.#stopping.signal.aborted) {
      this.#progress.step(chinese, english);
    }
  }
}

interface Started {
  readonly running: Neo4jProcess;
  /** Without the archive of classes, where it did not start with that. */
  readonly used: ServerInstallation;
}

async function startOnFreePort(installation: ServerInstallation, lock: DataLock): Promise<Started> {
  let used = installation;
  let words = '';
  for (let tries = 0; tries < PORT_TRIES; tries += 1) {
    const port = await getPort({ host: NEO4J_HOST });
    await writeConfiguration(used, port);
    const running = launchRecorded(used, lock, port);
    if (await isAnswering(running)) {
      return { running, used };
    }
    await endChild(running.child, STOP_PATIENCE_MS);
    words = lastWords(used, running);
    // Somebody took the port between our asking for it and Neo4j's opening it; or the archive is what Java stumbled over.
    if (words.includes('PortBindException')) {
      continue;
    }
    if (!used.classes.isThere) {
      break;
    }
    used = { ...used, classes: await dropClassArchive(used.classes) };
  }
  throw startError(words, installation);
}

function launchRecorded(
  installation: ServerInstallation,
  lock: DataLock,
  port: number,
): Neo4jProcess {
  const running = launchNeo4j(installation, port);
  if (running.child.pid !== undefined) {
    lock.record(running.child.pid, port);
  }
  return running;
}

function startError(words: string, installation: Installation): StartupError {
  const { home } = installation;
  const log = logFile(installation);
  return new StartupError(
    `Neo4j 没有启动成功，它最后说（全文见 ${log}）：\n${words}\n请按它所说改正后重新启动；如果是数据损坏，删除文件夹 ${home} 再启动，图会从种子数据重新载入。`,
    `Neo4j did not start; its last words (all of them in ${log}):\n${words}\nMend what it says and start again; where the data are damaged, delete the folder ${home} first: the graph is loaded anew from the seed.`,
  );
}
