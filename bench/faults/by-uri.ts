import { setTimeout as sleep } from 'node:timers/promises';

import { startTemporaryNeo4j } from '#tests/testkit/temporary-neo4j.ts';

import { Atlas, verify } from './atlas.ts';
import { BoltProxy, type Mischief } from './bolt-proxy.ts';
import type { Ground, Outcome } from './ground.ts';

const SILENT = { step: () => undefined, detail: () => undefined };

/** A Neo4j of its own, empty, and how a server is told of it by way of a proxy. */
async function withProxy(
  work: (proxy: BoltProxy, variables: NodeJS.ProcessEnv) => Promise<Outcome>,
): Promise<Outcome> {
  const neo4j = await startTemporaryNeo4j(SILENT);
  const proxy = new BoltProxy(Number(new URL(neo4j.connection.uri).port));
  const { user, password } = neo4j.connection;
  const uri = `bolt://127.0.0.1:${String(await proxy.listen())}`;
  try {
    return await work(proxy, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  } finally {
    proxy.close();
    await neo4j.stop();
  }
}

/** The proxy does so for ten seconds, while it is asked. */
function mischief(kind: Mischief): () => Promise<Outcome> {
  return () =>
    withProxy(async (proxy, variables) => {
      const atlas = new Atlas(variables);
      await atlas.said(/^ready /);
      proxy.mischief = kind;
      const begin = performance.now();
      const reader = await atlas.readFailing();
      await sleep(Math.max(0, 10_000 - (performance.now() - begin)));
      proxy.mischief = 'none';
      const seconds = await atlas.secondsUntilServing(begin);
      const graph = await verify(variables);
      await atlas.kill('SIGINT');
      return { reader, operator: 'nothing: it is not ours', seconds, graph };
    });
}

export const BY_URI: Readonly<Record<string, (ground: Ground) => Promise<Outcome>>> = {
  'two servers load one empty database at once': () =>
    withProxy(async (_proxy, variables) => {
      const begin = performance.now();
      const both = [new Atlas(variables), new Atlas(variables)];
      await Promise.all(both.map((atlas) => atlas.said(/^ready /)));
      const seconds = await Promise.all(both.map((atlas) => atlas.secondsUntilServing(begin)));
      const told = both
        .flatMap(({ lines }) => lines)
        .find((line) => line.includes('waiting for another'));
      const graph = await verify(variables);
      await Promise.all(both.map((atlas) => atlas.kill('SIGINT')));
      return {
        reader: 'the page of the start',
        operator: told ?? '',
        seconds: seconds.join(', '),
        graph,
      };
    }),
  'the way to Neo4j swallows all for 10 s': mischief('drop'),
  'the way to Neo4j takes 1.5 s more for 10 s': mischief('delay'),
  'the way to Neo4j hangs up for 10 s': mischief('reset'),
};
