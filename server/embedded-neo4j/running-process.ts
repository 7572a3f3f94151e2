import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const STOP_PATIENCE_MS = 20_000;
const KILL_PATIENCE_MS = 5_000;
const POLL_MS = 100;

/** The command line of a running process, arguments divided by spaces; null where no such process runs. */
export async function findCommand(pid: number): Promise<string | null> {
  const command = (await readProcfs(pid)) ?? (await askPs(pid));
  return command === '' ? null : command;
}

/** When a process began, in a form to be compared only; null where the system does not tell (no procfs) or there is none. */
export function findBegin(pid: number): string | null {
  try {
    const status = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The second field is the name in brackets and may hold anything; the twentieth after it counts ticks since the machine's start.
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** Ends a process that is not our child: asks it, insists after 20 seconds, and waits until it is gone. */
export async function endProcess(pid: number): Promise<void> {
  signal(pid, 'SIGTERM');
  if (!(await isGoneWithin(pid, STOP_PATIENCE_MS))) {
    signal(pid, 'SIGKILL');
    await isGoneWithin(pid, KILL_PATIENCE_MS);
  }
}

// Slim Linux images have no ps; macOS has no procfs.
async function readProcfs(pid: number): Promise<string | null> {
  try {
    const command = await readFile(`/proc/${String(pid)}/cmdline`, 'utf8');
    return command.replaceAll('\0', ' ').trim();
  } catch {
    return null;
  }
}

async function askPs(pid: number): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('ps', [
      '-ww',
      '-o',
      'command=',
      '-p',
      String(pid),
    ]);
    return stdout.trim();
  } catch {
    return null;
  }
}

async function isGoneWithin(pid: number, patienceMs: number): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    if ((await findCommand(pid)) === null) {
      return true;
    }
    await sleep(POLL_MS);
  }
  return false;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It went by itself; whether it is gone is asked next in any case.
  }
}
