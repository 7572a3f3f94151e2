/**
 * How long the questions take, over a Neo4j of its own, interleaved in one run so that all see the same machine. Prints medians in
 * milliseconds over one connection: `raw`, the best Cypher that we could write, through the driver alone; `peer`, @neo4j/graphql over
 * the same store, where `npm ci --prefix bench/peer` has installed it; `first`, asked of a server that has kept nothing (Neo4j has
 * planned everything); `again`, asked of a server that has answered it before. Then answers a second at 16 connections: raw, peer and
 * first each of another entity, again of the same. `new shapes` asks documents with other fields and arguments, one after the other,
 * each twice.
 */
import { performance } from 'node:perf_hooks';

import neo4j from 'neo4j-driver';
import { z } from 'zod';

import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import { Graph } from '#server/graph/graph.ts';
import { createGraphqlServer } from '#server/http/graphql-server.ts';
import { allStatements } from '#server/records/statement.ts';
import { createSchema } from '#server/schema/schema.ts';
import { loadPlans } from '#server/startup/load-plans.ts';
import { createProgressReporter } from '#server/startup/progress-reporter.ts';
import { randomDocuments } from '#tests/testkit/random-documents.ts';
import { startTemporaryNeo4j } from '#tests/testkit/temporary-neo4j.ts';

import { ask, type Answering } from './ask.ts';
import { median } from './figures.ts';
import { QUESTIONS, type Question } from './question-texts.ts';

const ROUNDS = 40;
const CONNECTIONS = 16;
const LOAD_MS = 2_000;

/** A thing that a question is asked of. */
const Thing = z.object({ id: z.string(), name: z.string() });
type Thing = z.infer<typeof Thing>;

function about(text: string, { id, name }: Thing): string {
  return text.replaceAll('$id', id).replaceAll('$name', name.slice(0, 2));
}

/** Answers a second, so many at a time: each thing once, by whatever `open` gives, as often as the time allows. */
async function throughput(
  things: readonly Thing[],
  open: () => Promise<{ once: (thing: Thing) => Promise<unknown>; close?: () => Promise<void> }>,
): Promise<number> {
  let spent = 0;
  let answered = 0;
  while (spent < LOAD_MS) {
    const { once, close } = await open();
    const waiting = [...things];
    const begin = performance.now();
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async () => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
          await once(next);
          answered += 1;
        }
      }),
    );
    spent += performance.now() - begin;
    await close?.();
  }
  return (answered / spent) * 1000;
}

const progress = createProgressReporter(process.stderr);
const temporary = await startTemporaryNeo4j(progress);
const { connection } = temporary;
const graph = new Graph(connection, 'neo4j');
const driver = neo4j.driver(
  connection.uri,
  neo4j.auth.basic(connection.user, connection.password),
  { disableLosslessIntegers: true },
);
/** A server that has kept nothing, its connections open. */
async function openCold(): Promise<{ server: Answering; close: () => Promise<void> }> {
  const cold = new Graph(connection, 'neo4j');
  await Promise.all(
    Array.from({ length: CONNECTIONS }, () => cold.read('RETURN 1 AS one', {}, z.unknown())),
  );
  await cold.version();
  return { server: createGraphqlServer(cold, new Map()), close: () => cold.close() };
}
const raw = async (statement: string, { id, name }: Thing): Promise<number> => {
  const begin = performance.now();
  const parameters = { id, name: name.slice(0, 2) };
  await driver.executeQuery(statement, parameters, { database: 'neo4j', routing: 'READ' });
  return performance.now() - begin;
};
const peer = await import('./peer/peer.mjs').then(
  ({ createPeer }) => createPeer(driver),
  () => null,
);

/** The things that a question is asked of, in an order that says nothing of them. */
async function thingsOf({ of }: Question): Promise<readonly Thing[]> {
  const found =
    of === undefined
      ? []
      : await graph.read(
          // What has hardly a relation is like nothing, and fed by nothing.
          'MATCH (one:Entity {type: $of}) WHERE one.degree > 2 RETURN one.id AS id, one.name AS name ORDER BY reverse(one.fingerprint) LIMIT 400',
          { of },
          Thing,
        );
  return found.length === 0 ? Array.from({ length: 200 }, () => ({ id: '', name: '' })) : found;
}

const middle = (list: readonly number[]): number => median(list.toSorted((a, b) => a - b));
const write = (...cells: readonly (string | number)[]): void => {
  const [name = '', ...rest] = cells.map((cell) =>
    typeof cell === 'number' ? (Number.isNaN(cell) ? '–' : cell.toFixed(1)) : cell,
  );
  process.stdout.write(
    `| ${name.padEnd(40)} |${rest.map((cell) => cell.padStart(8)).join(' |')} |\n`,
  );
};

try {
  await loadPlans(graph, await findPlanFolders(), progress);
  for (const text of allStatements()) {
    await graph.plan(text);
  }
  const kept = createGraphqlServer(graph, new Map());
  write('question', 'raw', 'peer', 'first', 'again', 'raw/s', 'peer/s', 'first/s', 'again/s');
  write('---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:');
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const { query, raw: statement, peer: ofPeer } = question;
    const things = await thingsOf(question);
    const times: Record<'raw' | 'peer' | 'first' | 'again', number[]> = {
      raw: [],
      peer: [],
      first: [],
      again: [],
    };
    // The first rounds find code and connections cold, and are not counted.
    for (let round = -3; round < ROUNDS; round += 1) {
      const thing = things[(round + 3) % things.length] ?? { id: '', name: '' };
      const cold = await openCold();
      const first = await ask(cold.server, about(query, thing));
      await cold.close();
      const ofRaw = statement === undefined ? NaN : await raw(statement, thing);
      const ofThePeer =
        peer === null || ofPeer === undefined ? NaN : await ask(peer, about(ofPeer, thing));
      await ask(kept, about(query, thing));
      const again = await ask(kept, about(query, thing));
      if (round >= 0) {
        times.raw.push(ofRaw);
        times.peer.push(ofThePeer);
        times.first.push(first);
        times.again.push(again);
      }
    }
    const [one = { id: '', name: '' }] = things;
    write(
      name,
      middle(times.raw),
      middle(times.peer),
      middle(times.first),
      middle(times.again),
      statement === undefined
        ? NaN
        : await throughput(things, () =>
            Promise.resolve({ once: (thing) => raw(statement, thing) }),
          ),
      peer === null || ofPeer === undefined
        ? NaN
        : await throughput(things, () =>
            Promise.resolve({ once: (thing) => ask(peer, about(ofPeer, thing)) }),
          ),
      await throughput(things, async () => {
        const { server, close } = await openCold();
        return { once: (thing) => ask(server, about(query, thing)), close };
      }),
      await throughput(things, () => Promise.resolve({ once: () => ask(kept, about(query, one)) })),
    );
  }
  const cold = await openCold();
  const shapes: { first: number; second: number }[] = [];
  for (const document of randomDocuments(createSchema(), 40, 7)) {
    shapes.push({
      first: await ask(cold.server, document),
      second: await ask(cold.server, document),
    });
  }
  await cold.close();
  write(
    '40 new shapes in a row, each twice',
    NaN,
    NaN,
    middle(shapes.map(({ first }) => first)),
    middle(shapes.map(({ second }) => second)),
    NaN,
    NaN,
    NaN,
    NaN,
  );
} finally {
  await driver.close();
  await graph.close();
  await temporary.stop();
}
