import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { readEnvironment } from '#server/environment.ts';

import { Atlas, verify } from './atlas.ts';
import type { Ground, Outcome } from './ground.ts';

type Variables = NodeJS.ProcessEnv;

/** Starts with this, and tells whether it comes to serve. */
async function start(variables: Variables, told: RegExp): Promise<Outcome> {
  const begin = performance.now();
  const atlas = new Atlas(variables);
  await atlas.said(/^ready /);
  const isServing = !atlas.hasEnded;
  const operator = (await atlas.said(told)) ?? (await atlas.lastWords());
  const seconds = isServing ? await atlas.secondsUntilServing(begin) : 'not';
  const graph = isServing ? await verify(variables) : '';
  await atlas.kill('SIGINT');
  return { reader: isServing ? 'the page of the start' : 'nothing', operator, seconds, graph };
}

/** Writes noise over a part of a file. */
async function addNoise(file: string, from: number, length: number): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(length, 0xa5), 0, length, from);
  await handle.close();
}

/** Starts over a store in which a file has been changed. */
async function withDamage(
  ground: Ground,
  damage: (home: string) => Promise<unknown>,
): Promise<Outcome> {
  const folder = await ground.data();
  await damage(join(folder, 'neo4j'));
  return start({ DATA_DIR: folder }, /loaded anew from the seed/);
}

const STORE = 'data/databases/neo4j';

/** Starts with jars of which one has been changed. */
async function withJar(
  ground: Ground,
  damage: (jar: string) => Promise<unknown>,
): Promise<Outcome> {
  const cache = await mkdtemp(join(ground.folder, 'cache-'));
  await cp(readEnvironment(process.env).cacheFolder, cache, { recursive: true });
  const [release = ''] = await readdir(cache);
  await damage(join(cache, release, 'lib', 'neo4j-kernel-5.26.30.jar'));
  return start({ DATA_DIR: await ground.data(), CACHE_DIR: cache }, /fetching them again/);
}

async function listening(listener: RequestListener): Promise<{ port: number; close(): void }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () => server.close(),
  };
}

async function onDisk(ground: Ground, megabytes: number, told: RegExp): Promise<Outcome> {
  const disk = await ground.disk(megabytes);
  const outcome = await start({ DATA_DIR: disk.folder }, told);
  disk.remove();
  return outcome;
}

export const STARTS: Readonly<Record<string, (ground: Ground) => Promise<Outcome>>> = {
  'noise in the store of properties': (ground) =>
    withDamage(ground, (home) =>
      addNoise(join(home, STORE, 'neostore.propertystore.db'), 20_000, 4_000),
    ),
  'the store of nodes cut short': (ground) =>
    withDamage(ground, (home) => truncate(join(home, STORE, 'neostore.nodestore.db'), 100)),
  'the store of relations gone': (ground) =>
    withDamage(ground, (home) => rm(join(home, STORE, 'neostore.relationshipstore.db'))),
  'the password of our own Neo4j lost': (ground) =>
    withDamage(ground, (home) => rm(join(home, 'password'))),
  'the password of our own Neo4j another': (ground) =>
    withDamage(ground, (home) => writeFile(join(home, 'password'), 'another-password')),
  'a stale lock with the number of another Node': async (ground) => {
    const folder = await ground.data();
    const owner = { pid: process.pid, began: '1', jvmPid: null, port: null };
    await writeFile(join(folder, 'neo4j', 'owner.json'), JSON.stringify(owner));
    return start({ DATA_DIR: folder }, /^ready /);
  },
  'a jar cut short': (ground) => withJar(ground, (jar) => truncate(jar, 1_000)),
  'a jar gone': (ground) => withJar(ground, (jar) => rm(jar)),
  'noise in a jar': (ground) =>
    withJar(ground, async (jar) => {
      const { length } = await readFile(jar);
      await addNoise(jar, length - 20_000, 20_000);
    }),
  'no room on the disk (3 MB)': (ground) => onDisk(ground, 3, /is full/),
  'no room on the disk while loading (16 MB)': (ground) => onDisk(ground, 16, /is full|^ready /),
  'a folder that cannot be written': async (ground) => {
    const disk = await ground.disk(8);
    execFileSync('mount', ['-o', 'remount,ro', join(disk.folder, '..')]);
    const outcome = await start({ DATA_DIR: disk.folder }, /cannot be/);
    disk.remove();
    return outcome;
  },
  'NEO4J_URI at an HTTP port': async () => {
    const server = await listening((_request, response) => response.end('{}'));
    const uri = `bolt://127.0.0.1:${String(server.port)}`;
    const outcome = await start({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' }, /^cannot use/);
    server.close();
    return outcome;
  },
  'a port that is taken': async (ground) => {
    const server = await listening((_request, response) => response.end());
    const outcome = await start(
      { DATA_DIR: await ground.data(), PORT: String(server.port) },
      /^cannot listen/,
    );
    server.close();
    return outcome;
  },
  'two servers on one folder': async (ground) => {
    const variables = { DATA_DIR: await ground.data() };
    const first = new Atlas(variables);
    await first.said(/^ready /);
    const outcome = await start(variables, /is using the data folder/);
    const reader = await first.read();
    await first.kill('SIGINT');
    return { ...outcome, reader: `of the first: ${reader}` };
  },
  'Neo4j killed while it is loaded': async (ground) => {
    const variables = { DATA_DIR: await ground.data(false) };
    const begin = performance.now();
    const atlas = new Atlas(variables);
    await atlas.said(/loading plans/);
    await sleep(3_000);
    atlas.signalNeo4j('SIGKILL');
    const reader = await atlas.read();
    await atlas.said(/^ready /);
    const seconds = await atlas.secondsUntilServing(begin);
    const operator = (await atlas.said(/goes on when it is back/)) ?? '';
    const graph = await verify(variables);
    await atlas.kill('SIGINT');
    return { reader, operator, seconds, graph };
  },
  'server and Neo4j killed while it is loaded': async (ground) => {
    const variables = { DATA_DIR: await ground.data(false) };
    const atlas = new Atlas(variables);
    await atlas.said(/loading plans/);
    await sleep(3_000);
    atlas.signalNeo4j('SIGKILL');
    await atlas.kill();
    return start(variables, /loaded \(written/);
  },
};
