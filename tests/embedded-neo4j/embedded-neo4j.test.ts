import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import envPaths from 'env-paths';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

import { StartupError, UnusableStoreError } from '#server/domain/startup-errors.ts';
import type { GraphConnection } from '#server/domain/graph-connection.ts';
import {
  startEmbeddedNeo4j,
  type EmbeddedNeo4j,
  type EmbeddedNeo4jOptions,
} from '#server/embedded-neo4j/embedded-neo4j.ts';
import { Graph } from '#server/graph/graph.ts';
import { findCommand } from '#server/embedded-neo4j/running-process.ts';

const FIRST_START_MS = 300_000;
const RECOVERY_MS = 60_000;
const steps: string[] = [];

let options: EmbeddedNeo4jOptions;
let embedded: EmbeddedNeo4j;

beforeAll(async () => {
  options = {
    // With a space and Chinese, as people name folders.
    dataFolder: join(await mkdtemp(join(tmpdir(), 'plan-atlas-neo4j-')), '规划 图谱'),
    cacheFolder: envPaths('plan-atlas', { suffix: '' }).cache,
    environment: { ...process.env, LANG: 'C' },
    progress: {
      step: (_chinese, english) => steps.push(english),
      detail: () => undefined,
    },
  };
  embedded = await startEmbeddedNeo4j(options);
}, FIRST_START_MS);

afterAll(async () => {
  await embedded.stop();
  await rm(join(options.dataFolder, '..'), { recursive: true });
}, RECOVERY_MS);

function inHome(...path: string[]): string {
  return join(options.dataFolder, 'neo4j', ...path);
}

async function readJvmPid(): Promise<number> {
  const owner: unknown = JSON.parse(await readFile(inHome('owner.json'), 'utf8'));
  return z.object({ jvmPid: z.number() }).parse(owner).jvmPid;
}

async function ask({ uri, user, password }: GraphConnection, statement: string): Promise<unknown> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

test('Neo4j answers the password that was made for it, and no other', async () => {
  const { connection } = embedded;
  await expect(ask(connection, 'RETURN 1 AS one')).resolves.toStrictEqual([{ one: 1 }]);
  await expect(ask({ ...connection, password: 'neo4j-neo4j' }, 'RETURN 1')).rejects.toMatchObject({
    code: 'Neo.ClientError.Security.Unauthorized',
  });
});

test('only the owner of the data can read the password', async () => {
  expect((await stat(inHome('password'))).mode & 0o777).toBe(0o600);
  expect((await stat(inHome())).mode & 0o777).toBe(0o700);
});

test('no statement reaches a file or an address', async () => {
  for (const address of ['http://127.0.0.1:9/x.csv', 'file:///etc/hostname']) {
    await expect(
      ask(embedded.connection, `LOAD CSV FROM '${address}' AS row RETURN row`),
    ).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.ExternalResourceFailed' });
  }
});

test('a second server on the same data is refused with the pid of the first', async () => {
  const error: unknown = await startEmbeddedNeo4j(options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartupError);
  expect(String(error)).toContain(`Process ${String(process.pid)} is using the data folder`);
  await expect(ask(embedded.connection, 'RETURN 1 AS one')).resolves.toStrictEqual([{ one: 1 }]);
});

test(
  'a Neo4j that is killed comes back at the same address with its data',
  async () => {
    await ask(embedded.connection, "CREATE (:Kept {name: '宝钢'})");
    const killed = await readJvmPid();
    process.kill(killed, 'SIGKILL');
    await expect.poll(() => steps.at(-1), { timeout: RECOVERY_MS }).toBe('Neo4j is back');
    expect(await readJvmPid()).not.toBe(killed);
    await expect(
      ask(embedded.connection, 'MATCH (kept:Kept) RETURN kept.name AS name'),
    ).resolves.toStrictEqual([{ name: '宝钢' }]);
  },
  RECOVERY_MS * 2,
);

test(
  'a frozen Neo4j is told to be away, asked nothing, and asked again once it runs on',
  async () => {
    const graph = new Graph(embedded.connection, 'neo4j', embedded.absence);
    const one = () => graph.read('RETURN 1 AS one', {}, z.object({ one: z.number() }));
    await one();
    const jvmPid = await readJvmPid();
    process.kill(jvmPid, 'SIGSTOP');
    // On a connection that is open, and says nothing.
    const asked = expect(one()).rejects.toMatchObject({ facts: { reason: 'Silent' } });
    await expect.poll(() => steps.at(-1), { timeout: RECOVERY_MS }).toBe('Neo4j does not answer');
    await expect(one()).rejects.toMatchObject({ facts: { reason: 'Away' } });
    await expect(one()).rejects.toThrow('It has not answered since 2');
    await asked;
    process.kill(jvmPid, 'SIGCONT');
    await expect.poll(() => steps.at(-1), { timeout: RECOVERY_MS }).toBe('Neo4j answers again');
    await expect(one()).resolves.toStrictEqual([{ one: 1 }]);
    await graph.close();
  },
  RECOVERY_MS * 2,
);

test(
  'stopping leaves no process and no lock, and the next start finds the data',
  async () => {
    const jvmPid = await readJvmPid();
    await Promise.all([embedded.stop(), embedded.stop()]);
    await expect(findCommand(jvmPid)).resolves.toBeNull();
    await expect(readdir(inHome())).resolves.not.toContain('owner.json');

    embedded = await startEmbeddedNeo4j(options);
    await expect(
      ask(embedded.connection, 'MATCH (kept:Kept) RETURN kept.name AS name'),
    ).resolves.toStrictEqual([{ name: '宝钢' }]);
  },
  RECOVERY_MS * 2,
);

test('data whose password is lost are not started; anew, they are set aside and the graph is empty', async () => {
  await embedded.stop();
  await rm(inHome('password'));
  await expect(startEmbeddedNeo4j(options)).rejects.toThrow(UnusableStoreError);
  await expect(readdir(inHome())).resolves.not.toContain('owner.json');

  embedded = await startEmbeddedNeo4j({ ...options, isAnew: true });
  await expect(
    ask(embedded.connection, 'MATCH (node) RETURN count(node) AS nodes'),
  ).resolves.toStrictEqual([{ nodes: 0 }]);
  await expect(readdir(inHome('data-set-aside'))).resolves.toContain('databases');
});
