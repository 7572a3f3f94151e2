import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { z } from 'zod';

import { DataHeldError } from '#server/domain/startup-errors.ts';

import { endProcess, findBegin, findCommand } from './running-process.ts';

const Owner = z.object({
  /** The Node process that holds the data. */
  pid: z.int().positive(),
  /** When that process began, since its number may be another's by now; null where the system does not tell. */
  began: z.string().nullable().default(null),
  /** Its Neo4j, once that is started. */
  jvmPid: z.int().positive().nullable(),
  port: z.int().positive().nullable(),
});
type Owner = z.infer<typeof Owner>;

const SETTLE_MS = 100;
const SETTLE_TRIES = 5;

const OURSELVES = { pid: process.pid, began: findBegin(process.pid) };

const heldHere = new Set<string>();

/** The right of this process to the data in one home of Neo4j, written down in its `owner.json`. */
export class DataLock {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
    heldHere.add(file);
  }

  /** Writes down which Neo4j runs on the data, so that a later start can end it should this process be killed. */
  record(jvmPid: number, port: number): void {
    const next = asideOf(this.#file);
    writeFileSync(next, ownerText({ ...OURSELVES, jvmPid, port }));
    renameSync(next, this.#file);
  }

  release(): void {
    rmSync(this.#file, { force: true });
    heldHere.delete(this.#file);
  }
}

/**
 * Takes the data of one home. A lock whose process is gone is taken over, and a Neo4j which that process left behind is
 * ended. Throws STARTUP_FAILED with the pid of a process that holds the data.
 */
export async function takeDataLock(home: string): Promise<DataLock> {
  const file = join(home, 'owner.json');
  while (!isMadeAnew(file)) {
    const { text, owner } = await readSettled(file);
    if (owner !== null) {
      await refuseWhileHeld(owner, file, home);
      await endOrphan(owner, home);
    }
    removeIfStill(file, text);
  }
  return new DataLock(file);
}

/** The running process that holds the data of this home, and the port of its Neo4j; null where none does. */
export async function findHolder(home: string): Promise<Owner | null> {
  const file = join(home, 'owner.json');
  const owner = parseOwner(readIfThere(file));
  return owner !== null && (await isHolder(owner, file)) ? owner : null;
}

function isMadeAnew(file: string): boolean {
  try {
    writeFileSync(file, ownerText({ ...OURSELVES, jvmPid: null, port: null }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) {
      return false;
    }
    throw error;
  }
}

/** Reads the lock, with patience for one that is just being written. An owner of null is none that can be read. */
async function readSettled(file: string): Promise<{ text: string; owner: Owner | null }> {
  let text = '';
  for (let tries = 0; tries < SETTLE_TRIES; tries += 1) {
    text = readIfThere(file);
    const owner = parseOwner(text);
    if (owner !== null) {
      return { text, owner };
    }
    await sleep(SETTLE_MS);
  }
  return { text, owner: null };
}

async function refuseWhileHeld(owner: Owner, file: string, home: string): Promise<void> {
  if (await isHolder(owner, file)) {
    throw new DataHeldError(home, owner.pid);
  }
}

async function isHolder({ pid, began }: Owner, file: string): Promise<boolean> {
  if (pid === process.pid) {
    return heldHere.has(file);
  }
  const isSame = began === null || began === findBegin(pid);
  return isSame && isNode(pid);
}

async function isNode(pid: number): Promise<boolean> {
  return (await findCommand(pid))?.includes('node') ?? false;
}

async function endOrphan({ jvmPid }: Owner, home: string): Promise<void> {
  if (jvmPid === null) {
    return;
  }
  const command = await findCommand(jvmPid);
  if (command?.includes(`--home-dir=${home} `)) {
    await endProcess(jvmPid);
  }
}

/** Removes the lock that was read, and no other: one of two that find it stale may have made its own by now. */
function removeIfStill(file: string, text: string): void {
  const aside = asideOf(file);
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) {
      return;
    }
    throw error;
  }
  if (readIfThere(aside) === text) {
    rmSync(aside);
  } else {
    renameSync(aside, file);
  }
}

function asideOf(file: string): string {
  return `${file}.${String(process.pid)}`;
}

function ownerText(owner: Owner): string {
  return `${JSON.stringify(owner)}\n`;
}

function parseOwner(text: string): Owner | null {
  try {
    return Owner.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) {
      return '';
    }
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
