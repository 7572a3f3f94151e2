import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The product as a user starts it, in a process group of its own. */
export interface RunningAtlas {
  readonly process: ChildProcess;
  /** The address that its ready line gives. */
  readonly address: string;
  /** Every line that it printed by now. */
  readonly lines: readonly string[];
  /** Ends it as Ctrl-C does, and waits. Gives its exit code. */
  interrupt(): Promise<number | null>;
}

export interface EndedAtlas {
  readonly code: number | null;
  readonly output: string;
}

/** Starts the server with these variables on top of our own and resolves at its ready line; rejects where it ends before. */
export async function startAtlas(variables: NodeJS.ProcessEnv): Promise<RunningAtlas> {
  const child = spawnAtlas(variables);
  const lines: string[] = [];
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream !== null) {
        createInterface({ input: stream }).on('line', (line) => {
          lines.push(line);
          const address = /^ready (\S+)/.exec(line)?.[1];
          if (address !== undefined) {
            resolve(address);
          }
        });
      }
    }
    child.once('exit', () => {
      reject(new Error(lines.join('\n')));
    });
  });
  const address = await ready;
  return {
    process: child,
    address,
    lines,
    interrupt: async () => {
      const exited = once(child, 'exit');
      signalGroup(child, 'SIGINT');
      await exited;
      return child.exitCode;
    },
  };
}

/** Starts the server and waits until it ends by itself. */
export async function runAtlas(variables: NodeJS.ProcessEnv): Promise<EndedAtlas> {
  const child = spawnAtlas(variables);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  await once(child, 'close');
  return { code: child.exitCode, output };
}

/** The group is what a terminal signals. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid !== undefined) {
    process.kill(-child.pid, signal);
  }
}

function spawnAtlas(variables: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}
