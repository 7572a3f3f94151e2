import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface ChildOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly folder?: string;
}

/** How a command ended. `code` is null where a signal ended it, `isMissing` true where it could not be run at all. */
export interface CommandResult {
  readonly isMissing: boolean;
  readonly code: number | null;
  readonly output: readonly string[];
}

/** Starts a child that is ended when this process exits in any way that lets it act. */
export function spawnTied(
  command: string,
  parameters: readonly string[],
  stdio: StdioOptions,
  { environment, folder }: ChildOptions,
): ChildProcess {
  const child = spawn(command, parameters, { env: environment, cwd: folder, stdio });
  const end = () => {
    child.kill();
  };
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  // A child that cannot start is known by its missing pid; unheard, this event would end the whole server.
  child.on('error', () => process.off('exit', end));
  return child;
}

/** Runs a command to its end and hears each line of what it prints, on either stream. */
export async function runToEnd(
  command: string,
  parameters: readonly string[],
  options: ChildOptions,
  onLine?: (line: string) => void,
): Promise<CommandResult> {
  const child = spawnTied(command, parameters, ['ignore', 'pipe', 'pipe'], options);
  if (child.pid === undefined) {
    return { isMissing: true, code: null, output: [] };
  }
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) {
      createInterface({ input: stream }).on('line', (line) => {
        output.push(line);
        onLine?.(line);
      });
    }
  }
  await once(child, 'close');
  return { isMissing: false, code: child.exitCode, output };
}

export function hasExited(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/** Resolves when the child is gone. */
export async function exitOf(child: ChildProcess): Promise<void> {
  if (!hasExited(child)) {
    await once(child, 'exit');
  }
}

/** Asks the child to end and insists after `patienceMs`; resolves when it is gone. */
export async function endChild(child: ChildProcess, patienceMs: number): Promise<void> {
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await exitOf(child);
  clearTimeout(insist);
}
