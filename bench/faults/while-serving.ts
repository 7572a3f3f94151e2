import { setTimeout as sleep } from 'node:timers/promises';

import { Atlas, verify } from './atlas.ts';
import type { Ground, Outcome } from './ground.ts';

/** Something that happens to a server that serves; it tells what a reader sees meanwhile. */
type Deed = (atlas: Atlas) => Promise<string>;

/** Does so to a server with the whole graph, and waits until it serves again. */
async function whileServing(ground: Ground, deed: Deed, told: RegExp): Promise<Outcome> {
  const variables = { DATA_DIR: await ground.data() };
  const atlas = new Atlas(variables);
  await atlas.said(/^ready /);
  await atlas.read();
  const begin = performance.now();
  const reader = await deed(atlas);
  const seconds = await atlas.secondsUntilServing(begin);
  const operator = (await atlas.said(told)) ?? '';
  const graph = await verify(variables);
  await atlas.kill('SIGINT');
  return { reader, operator, seconds, graph };
}

export const WHILE_SERVING: Readonly<Record<string, (ground: Ground) => Promise<Outcome>>> = {
  'Neo4j killed': (ground) =>
    whileServing(
      ground,
      async (atlas) => {
        atlas.signalNeo4j('SIGKILL');
        return atlas.readFailing();
      },
      /ended unexpectedly/,
    ),
  'Neo4j killed six times in a row': (ground) =>
    whileServing(
      ground,
      async (atlas) => {
        let reader = '';
        let killed = 0;
        for (let times = 0; times < 6; times += 1) {
          while (atlas.neo4j() === killed) {
            await sleep(100);
          }
          killed = atlas.neo4j();
          process.kill(killed, 'SIGKILL');
          reader = await atlas.readFailing();
        }
        return reader;
      },
      /started again in (?:8|16|32) s/,
    ),
  'Neo4j frozen for 20 s': (ground) =>
    whileServing(
      ground,
      async (atlas) => {
        const pid = atlas.neo4j();
        process.kill(pid, 'SIGSTOP');
        const reading = atlas.readFailing();
        await sleep(20_000);
        const later = await atlas.read();
        process.kill(pid, 'SIGCONT');
        return `${await reading}; after 20 s: ${later}`;
      },
      /does not answer/,
    ),
  'Neo4j frozen for good': (ground) =>
    whileServing(
      ground,
      async (atlas) => {
        atlas.signalNeo4j('SIGSTOP');
        return atlas.readFailing();
      },
      /ended unexpectedly/,
    ),
  'the server killed, and started again': async (ground) => {
    const variables = { DATA_DIR: await ground.data() };
    const first = new Atlas(variables);
    await first.said(/^ready /);
    const neo4j = first.neo4j();
    await first.kill();
    const reader = await first.read();
    await sleep(5_000);
    const isOrphan = isRunning(neo4j);
    const begin = performance.now();
    const again = new Atlas(variables);
    await again.said(/^ready /);
    const seconds = await again.secondsUntilServing(begin);
    const graph = await verify(variables);
    await again.kill('SIGINT');
    return { reader, operator: `Neo4j left behind: ${String(isOrphan)}`, seconds, graph };
  },
};

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
