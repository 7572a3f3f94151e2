import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Atlas, verify } from './atlas.ts';
import type { Ground, Outcome } from './ground.ts';

/** Of Debian’s package libfaketime. */
const FAKE_CLOCK = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';
/** What fits the graph, and some writes. */
const DISK_MB = 120;

/** What a disk takes until it is full. */
async function fill(file: string): Promise<void> {
  const piece = Buffer.alloc(1_000_000);
  for (let megabytes = 0; megabytes < DISK_MB; megabytes += 1) {
    try {
      await writeFile(file, piece, { flag: 'a' });
    } catch {
      return;
    }
  }
}

/** A Neo4j that another server keeps, and how one is told of it by URI. */
async function keptElsewhere(
  ground: Ground,
): Promise<{ keeper: Atlas; variables: NodeJS.ProcessEnv }> {
  const folder = await ground.data();
  const keeper = new Atlas({ DATA_DIR: folder });
  await keeper.said(/^ready /);
  const configuration = await readFile(join(folder, 'neo4j', 'conf', 'neo4j.conf'), 'utf8');
  const at = /bolt\.listen_address=(\S+)/.exec(configuration)?.[1] ?? '';
  const password = await readFile(join(folder, 'neo4j', 'password'), 'utf8');
  return { keeper, variables: { NEO4J_URI: `bolt://${at}`, NEO4J_PASSWORD: password } };
}

/** What happens around a server. */
export const AROUND: Readonly<Record<string, (ground: Ground) => Promise<Outcome>>> = {
  'the disk fills up while it serves': async (ground) => {
    const disk = await ground.disk(DISK_MB);
    await cp(await ground.data(), disk.folder, { recursive: true });
    const variables = { DATA_DIR: disk.folder };
    const atlas = new Atlas(variables);
    await atlas.said(/^ready /);
    const begin = performance.now();
    const file = join(disk.folder, 'filled');
    await fill(file);
    await sleep(10_000);
    const reader = await atlas.read();
    const seconds = await atlas.secondsUntilServing(begin);
    await atlas.kill('SIGINT');
    const full = new Atlas(variables);
    const operator = await full.lastWords();
    await full.kill('SIGINT');
    await rm(file);
    const again = new Atlas(variables);
    await again.said(/^ready /);
    const graph = await verify(variables);
    await again.kill('SIGINT');
    disk.remove();
    return { reader, operator: `of a start on the full disk: ${operator}`, seconds, graph };
  },
  'the clock jumps two days ahead, and one back': async (ground) => {
    if (!existsSync(FAKE_CLOCK)) {
      return { reader: '', operator: `not run: there is no ${FAKE_CLOCK}`, seconds: '', graph: '' };
    }
    const clock = join(ground.folder, 'clock');
    await writeFile(clock, '+0\n');
    // The JVM’s waiting is not for the false clock, so that the Neo4j is another’s.
    const { keeper, variables } = await keptElsewhere(ground);
    const atlas = new Atlas({
      ...variables,
      LD_PRELOAD: FAKE_CLOCK,
      FAKETIME_TIMESTAMP_FILE: clock,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    });
    await atlas.said(/^ready /);
    const begin = performance.now();
    await writeFile(clock, '+2d\n');
    const ahead = await atlas.read();
    await sleep(5_000);
    await writeFile(clock, '+1d\n');
    const back = await atlas.read();
    await sleep(5_000);
    const seconds = await atlas.secondsUntilServing(begin);
    const graph = await verify(variables);
    await atlas.kill('SIGINT');
    await keeper.kill('SIGINT');
    return { reader: `${ahead}; ${back}`, operator: atlas.lines.at(-1) ?? '', seconds, graph };
  },
  'Neo4j by URI killed, and started again by its keeper': async (ground) => {
    const { keeper, variables } = await keptElsewhere(ground);
    const atlas = new Atlas(variables);
    await atlas.said(/^ready /);
    await atlas.read();
    const begin = performance.now();
    keeper.signalNeo4j('SIGKILL');
    const reader = await atlas.readFailing();
    const seconds = await atlas.secondsUntilServing(begin);
    const graph = await verify(variables);
    await atlas.kill('SIGINT');
    await keeper.kill('SIGINT');
    return { reader, operator: '/ready is 503, graph-unreachable', seconds, graph };
  },
};
