import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** Who has run so long has recovered: the next pause is the first again. */
const RECOVERED_MS = 10 * 60_000;
const PARENT_POLL_MS = 1_000;

export interface Supervised {
  /** What is run, by this Node: its script, and what it is told. */
  readonly parameters: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Whether we end with the process that started us, as under npm, which may be killed without a word. */
  readonly endsWithParent: boolean;
  readonly tell: (chinese: string, english: string) => void;
}

/**
 * Runs a server until it ends by its own will, and starts it again when it dies, after a pause that grows from a second to a minute. A
 * server says by the message `ready` that it has started: one that has never said so is not started again, since it has told why.
 * Signals are handed on. Gives the exit code.
 */
export async function supervise(supervised: Supervised): Promise<number> {
  const supervisor = new Supervisor(supervised);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      supervisor.stop(signal);
    });
  }
  if (supervised.endsWithParent) {
    endWithParent(() => {
      supervisor.stop('SIGTERM');
    });
  }
  return supervisor.run();
}

class Supervisor {
  readonly #supervised: Supervised;
  readonly #stopping = new AbortController();
  #child: ChildProcess | undefined;
  #hasBeenReady = false;

  constructor(supervised: Supervised) {
    this.#supervised = supervised;
  }

  stop(signal: NodeJS.Signals): void {
    this.#stopping.abort();
    this.#child?.kill(signal);
  }

  async run(): Promise<number> {
    let pauseMs = FIRST_PAUSE_MS;
    for (;;) {
      const begin = performance.now();
      const { exitCode, signalCode } = await this.#runOnce();
      if (this.#isStopping() || exitCode === 0 || !this.#hasBeenReady) {
        return exitCode ?? 1;
      }
      if (performance.now() - begin > RECOVERED_MS) {
        pauseMs = FIRST_PAUSE_MS;
      }
      await this.#pause(pauseMs, signalCode ?? String(exitCode));
      if (this.#isStopping()) {
        return 0;
      }
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    }
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #runOnce(): Promise<ChildProcess> {
    const child = launch(this.#supervised);
    this.#child = child;
    child.once('message', () => {
      this.#hasBeenReady = true;
    });
    await once(child, 'exit');
    return child;
  }

  async #pause(pauseMs: number, how: string): Promise<void> {
    const seconds = String(pauseMs / 1_000);
    this.#supervised.tell(
      `服务意外退出（${how}），${seconds} 秒后重新启动`,
      `the server ended unexpectedly (${how}); starting it again in ${seconds} s`,
    );
    // The wait is cut short by rejecting, which says nothing that the signal does not.
    await sleep(pauseMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }
}

/** A channel is open between us, by which each knows that the other is gone, however it went. */
function launch({ parameters, environment }: Supervised): ChildProcess {
  return spawn(process.execPath, [...parameters], {
    env: environment,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
}

function endWithParent(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(watch);
      stop();
    }
  }, PARENT_POLL_MS);
  watch.unref();
}
