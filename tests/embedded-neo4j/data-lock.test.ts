import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { takeDataLock } from '#server/embedded-neo4j/data-lock.ts';

let home = '';
let children: ChildProcess[] = [];

beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'plan-atlas-lock-')));
});

afterEach(async () => {
  for (const child of children) {
    child.kill('SIGKILL');
  }
  children = [];
  await rm(home, { recursive: true });
});

/** A process that lives until the test ends. */
async function start(command: string, ...parameters: string[]): Promise<ChildProcess> {
  const child = spawn(command, parameters, { stdio: 'ignore' });
  children.push(child);
  await once(child, 'spawn');
  return child;
}

async function writeOwner(
  pid: number | undefined,
  jvmPid: number | null = null,
  began: string | null = null,
): Promise<void> {
  await writeFile(join(home, 'owner.json'), JSON.stringify({ pid, began, jvmPid, port: null }));
}

async function endedPid(): Promise<number | undefined> {
  const child = await start(process.execPath, '-e', '0');
  await once(child, 'exit');
  return child.pid;
}

test('data that another server holds are refused with its pid and what to do', async () => {
  const other = await start(process.execPath, '-e', 'setInterval(() => {}, 1000)');
  await writeOwner(other.pid);
  const pid = String(other.pid);
  await expect(takeDataLock(home)).rejects.toMatchObject({
    code: 'STARTUP_FAILED',
    words: {
      zh: `进程 ${pid} 正在使用数据文件夹 ${home}。请先停止它（kill ${pid}），或把 DATA_DIR 设为另一个文件夹。`,
      en: `Process ${pid} is using the data folder ${home}. Stop it first (kill ${pid}), or set DATA_DIR to another folder.`,
    },
  });
});

test('the lock of a server that is gone is taken over', async () => {
  await writeOwner(await endedPid());
  const lock = await takeDataLock(home);
  expect(JSON.parse(await readFile(join(home, 'owner.json'), 'utf8'))).toStrictEqual({
    pid: process.pid,
    began: expect.any(String),
    jvmPid: null,
    port: null,
  });
  lock.release();
  await expect(readdir(home)).resolves.toStrictEqual([]);
});

test('a lock whose pid belongs to some other program by now is taken over', async () => {
  const stranger = await start('sleep', '60');
  await writeOwner(stranger.pid);
  (await takeDataLock(home)).release();
  expect(stranger.exitCode).toBeNull();
});

test('a lock whose pid belongs to another Node by now is taken over', async () => {
  const stranger = await start(process.execPath, '-e', 'setInterval(() => {}, 1000)');
  await writeOwner(stranger.pid, null, '1');
  (await takeDataLock(home)).release();
  expect(stranger.exitCode).toBeNull();
});

test('a lock that this very pid left in a life before is taken over', async () => {
  await writeOwner(process.pid);
  (await takeDataLock(home)).release();
});

test('a lock that cannot be read is taken over', async () => {
  await writeFile(join(home, 'owner.json'), '{"pi');
  (await takeDataLock(home)).release();
});

test('a Neo4j that a killed server left behind is ended, and no other process is', async () => {
  const script = 'setInterval(() => {}, 1000)';
  const orphan = await start(process.execPath, '-e', script, '--', `--home-dir=${home}`, 'x');
  const stranger = await start(process.execPath, '-e', script, '--', `--home-dir=${home}2`, 'x');

  await writeOwner(await endedPid(), stranger.pid);
  (await takeDataLock(home)).release();
  expect(stranger.signalCode).toBeNull();

  await writeOwner(await endedPid(), orphan.pid);
  (await takeDataLock(home)).release();
  await expect.poll(() => orphan.signalCode).toBe('SIGTERM');
});

test('of two servers that find the same stale lock one gets the data', async () => {
  await writeOwner(await endedPid());
  const taken = await Promise.allSettled([takeDataLock(home), takeDataLock(home)]);
  expect(taken.map(({ status }) => status).sort()).toStrictEqual(['fulfilled', 'rejected']);
  for (const result of taken) {
    if (result.status === 'fulfilled') {
      result.value.release();
    }
  }
});
