import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';

import { buildGraph } from '#graph-seed/build-graph.ts';
import { parseSeedLine, readSeed } from '#graph-seed/read-seed.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import { Graph, type Parameters } from '#server/graph/graph.ts';
import { createGraphqlServer } from '#server/http/graphql-server.ts';
import { loadGraphs } from '#tests/testkit/load-graphs.ts';
import { startOwnNeo4j } from '#tests/testkit/own-neo4j.ts';

const connection = await startOwnNeo4j();
const seed = await readSeed(fileURLToPath(new URL('./second-plan', import.meta.url)));

/** The plan, with another alias and length for its lane. */
function planWith(alias: string, lengthKm: number): readonly PlanGraph[] {
  const parsed = parseSeedLine(
    JSON.stringify({
      entity: 'Line',
      id: 'sl-trial-lane',
      name: '试验一号航线',
      aliases: [alias],
      mentions: ['1¶1', '1¶2'],
      lengthKm,
    }),
  );
  if ('fault' in parsed) {
    throw new Error(parsed.fault);
  }
  const lines = seed.lines.map((line) =>
    line.kind === 'entity' && line.value.id === 'sl-trial-lane' ? { ...line, ...parsed } : line,
  );
  return [buildGraph({ ...seed, lines })];
}

const STATES = [planWith('试验甲线', 120), planWith('试验乙线', 130)] as const;

/** The lane stands in each answer several times, read by several statements; no two questions share what is kept of them. */
const QUESTIONS = Array.from(
  { length: 8 },
  (_, index) => `{
  entity(ref: {id: "sl-trial-lane"}) { name aliases ... on Line { lengthKm connects(first: ${String(index + 2)}) { nodes { name
    relations(first: ${String(index + 5)}) { nodes { from { name aliases } to { name aliases } } } } } } }
  search(text: "试验", first: ${String(index + 3)}) { edges { matchedOn node { name ... on Line { lengthKm } } } }
  neighbourhood(of: ["gd-zhanjiang"], first: ${String(index + 10)}) { entities { name ... on Line { lengthKm } } }
}`,
);

type Ask = (query: string) => Promise<string>;

const open: Graph[] = [];
afterAll(() => Promise.all(open.map((graph) => graph.close())));

/** A server of its own before the one Neo4j. */
function serve(graph = new Graph(connection, 'neo4j')): Ask {
  open.push(graph);
  const server = createGraphqlServer(graph, new Map());
  return async (query) => {
    const response = await server.fetch('http://atlas/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.text();
  };
}

/** What loads: no server, so that none hears of a load but by asking. */
const loader = new Graph(connection, 'neo4j');
open.push(loader);

/** What each question is answered in each of the two states. */
const answers = new Map<string, string[]>();
beforeAll(async () => {
  for (const state of STATES) {
    await loadGraphs(loader, state);
    const ask = serve();
    for (const query of QUESTIONS) {
      answers.set(query, [...(answers.get(query) ?? []), await ask(query)]);
    }
  }
});

interface Answer {
  readonly server: number;
  /** 0 or 1, as it is whole of one state; −1: of neither. */
  readonly state: number;
  readonly begun: number;
  readonly ended: number;
}

/** Asks a server one question after the other, until it is told to stop. */
async function keepAsking(ask: Ask, server: number, stop: AbortSignal): Promise<Answer[]> {
  const given: Answer[] = [];
  for (let index = 0; !stop.aborted; index += 3) {
    const query = QUESTIONS[index % QUESTIONS.length] ?? '';
    const begun = performance.now();
    const body = await ask(query);
    const state = answers.get(query)?.indexOf(body) ?? -1;
    given.push({ server, state, begun, ended: performance.now() });
    // A reader is not at once there with the next question: the load has its turn.
    await new Promise((resolve) => setTimeout(resolve, index % 5));
  }
  return given;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('what is asked of in two states tells them apart', () => {
  for (const [one, other] of answers.values()) {
    expect(one).not.toBe(other);
    expect(one).not.toContain('"errors"');
    expect(other).not.toContain('"errors"');
  }
});

test('two servers before one Neo4j answer from one version whole, and from the new one within a second after a load', async () => {
  const servers = [serve(), serve()];
  for (const [round, next] of [0, 1, 0, 1].entries()) {
    const stop = new AbortController();
    const asking = servers.flatMap((ask, server) =>
      Array.from({ length: 4 }, () => keepAsking(ask, server, stop.signal)),
    );
    // Each time at another point of the half second in which a version is taken for the stored one.
    await wait(300 + 130 * round);
    await loadGraphs(loader, STATES[next] ?? STATES[0]);
    const loaded = performance.now();
    await wait(1_500);
    stop.abort();
    const given = (await Promise.all(asking)).flat();
    expect(given.filter(({ state }) => state === -1)).toStrictEqual([]);
    expect(
      given.filter(({ state, ended }) => state !== next && ended > loaded + 1_000),
    ).toStrictEqual([]);
    for (const server of servers.keys()) {
      const own = given.filter((answer) => answer.server === server);
      const after = own.filter(({ state }) => state === next);
      const firstNew = Math.min(...after.map(({ ended }) => ended));
      expect(after.length).toBeGreaterThan(5);
      expect(own.length).toBeGreaterThan(after.length);
      expect(own.filter(({ state, begun }) => state !== next && begun > firstNew)).toStrictEqual(
        [],
      );
    }
  }
});

/** Hands over what one statement has found only after a load came between. */
class SlowGraph extends Graph {
  slow: { readonly statement: RegExp; readonly meanwhile: () => Promise<unknown> } | null = null;

  override async read<Row>(
    statement: string,
    parameters: Parameters,
    row: z.ZodType<Row>,
    signal?: AbortSignal,
  ): Promise<Row[]> {
    const rows = await super.read(statement, parameters, row, signal);
    if (this.slow?.statement.test(statement) === true) {
      const { meanwhile } = this.slow;
      this.slow = null;
      await meanwhile();
    }
    return rows;
  }
}

test.each([
  ['the version', /^\/\/ Which load wrote/],
  ['what a text finds', /^\/\/ What is called so/],
  ['an entity', /^\/\/ Which entities have these ids/],
  ['where a walk leads', /^\/\/ Where does a walk lead/],
])(
  'a load while a server waits for %s is answered from the new version, and nothing of the old is kept under it',
  async (_what, statement) => {
    const [query = ''] = QUESTIONS;
    for (const next of [1, 0]) {
      await loadGraphs(loader, STATES[1 - next] ?? STATES[0]);
      const graph = new SlowGraph(connection, 'neo4j');
      const ask = serve(graph);
      const after = answers.get(query)?.[next];
      let wasSlow = false;
      graph.slow = {
        statement,
        meanwhile: async () => {
          wasSlow = true;
          await loadGraphs(loader, STATES[next] ?? STATES[0]);
        },
      };
      expect(await ask(query)).toBe(after);
      expect(wasSlow).toBe(true);
      await wait(600);
      expect(await ask(query)).toBe(after);
    }
  },
);
