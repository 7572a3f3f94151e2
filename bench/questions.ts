/**
 * How long the questions take, over a Neo4j of its own, interleaved in one run so that all see the same machine. Prints medians in
 * milliseconds: `raw`, the best Cypher that we could write, through the driver alone; `first`, asked of a server that has kept
 * nothing (Neo4j has planned everything); `again`, asked of a server that has answered it before; and requests a second at 16
 * connections, raw and again. `new shape` asks 20 documents with other fields and arguments, each twice, of a server that has kept nothing.
 */
import { performance } from 'node:perf_hooks';

import neo4j from 'neo4j-driver';
import { z } from 'zod';

import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import { Graph } from '#server/graph/graph.ts';
import { createGraphqlServer } from '#server/http/graphql-server.ts';
import { createSchema } from '#server/schema/schema.ts';
import { loadPlans } from '#server/startup/load-plans.ts';
import { createProgressReporter } from '#server/startup/progress-reporter.ts';
import { randomDocuments } from '#tests/testkit/random-documents.ts';
import { startTemporaryNeo4j } from '#tests/testkit/temporary-neo4j.ts';

import { median } from './figures.ts';

const ROUNDS = 40;
const CONNECTIONS = 16;
const LOAD_MS = 2_000;

interface Question {
  readonly query: string;
  /** The same in Cypher; null where a statement of one's own would be ours. */
  readonly raw: string | null;
}

const LIES_IN =
  '((:Entity)-[step:LOCATED_IN|PART_OF]->(stop:City|Place|Zone|Park|Hub) WHERE (step:LOCATED_IN OR NOT stop:Park) AND NOT step.intended){1, 4}';
const WALK = '(walk = (from:Entity {id: "zm-baosteel-zhanjiang-steel-base"})';

const QUESTIONS: Readonly<Record<string, Question>> = {
  bare: { query: '{ __typename }', raw: 'RETURN 1' },
  'entity by id': {
    query: '{ entity(ref: {id: "zm-steel-driven-programme"}) { name mentions { at } } }',
    raw: 'MATCH (one:Entity {id: "zm-steel-driven-programme"}) RETURN one.name, one.mentions',
  },
  'project, what it feeds, where it lies': {
    query:
      '{ entity(ref: {id: "zm-baosteel-zhanjiang-steel-base"}) { name ... on Park { feeds { nodes { name } } locatedIn { nodes { name } } } } }',
    raw: 'MATCH (one:Entity {id: "zm-baosteel-zhanjiang-steel-base"}) RETURN one.name, [(one)-[:FEEDS]->(other) | other.name], [(one)-[:LOCATED_IN]->(place) | place.name]',
  },
  'department, tasks, measures, matter': {
    query:
      '{ entity(ref: {id: "gd-transport"}) { ... on Department { tasks { nodes { ... on Task { name measures { name covers { nodes { name } } } } } } } } }',
    raw: 'MATCH (:Entity {id: "gd-transport"})-[:LEADS|PARTICIPATES_IN]->(task) RETURN task.name, [(task)-[:INCLUDES]->(measure) | [measure.name, [(measure)-[:COVERS]->(matter) | matter.name]]]',
  },
  'cluster with all that feeds it': {
    query:
      '{ entity(ref: {id: "zm-advanced-materials-cluster"}) { name ... on Cluster { fedBy(first: 100) { edges { node { name type } relation { basis mentions { at } } } } } } }',
    raw: 'MATCH (one:Entity {id: "zm-advanced-materials-cluster"})<-[relation:FEEDS]-(other) RETURN other.name, other.type, relation.basis, relation.mentions',
  },
  '20 projects within a city': {
    query:
      '{ entities(types: [PROJECT], where: {within: {id: "gd-zhanjiang"}}, first: 20) { totalCount nodes { name } } }',
    raw: `MATCH (one:Project) ${LIES_IN} (:Entity {id: "gd-zhanjiang"}) WITH DISTINCT one ORDER BY one.sortKey RETURN one.name LIMIT 20`,
  },
  'search, 10 hits': {
    query: '{ search(text: "钢铁") { edges { matchedOn node { name type } } } }',
    raw: 'MATCH (name:Name)-[:NAMES]->(one:Entity) WHERE name.key CONTAINS "钢铁" RETURN DISTINCT one.name LIMIT 10',
  },
  'trace, 6 steps at most': {
    query:
      '{ trace(from: {id: "zm-baosteel-zhanjiang-steel-base"}, until: [CLUSTER]) { paths { strength entities { name } steps { relation { basis mentions { at } } } } } }',
    raw: `MATCH SHORTEST 101 ${WALK} ((:Entity)-[:FEEDS|IMPROVES|PART_OF]->(:Entity)){1, 6} (:Cluster)) RETURN [stop IN nodes(walk) | stop.name], [step IN relationships(walk) | [step.basis, step.mentions]] LIMIT 20`,
  },
  '5 shortest paths': {
    query:
      '{ paths(from: {id: "zm-baosteel-zhanjiang-steel-base"}, to: {id: "gd-maoming"}) { entities { name } steps { relation { type } } } }',
    raw: `MATCH SHORTEST 5 ${WALK} ((:Entity)-[step]-(there:Entity) WHERE NOT step:APPEARS_IN AND NOT there:Section){1, 6} (:Entity {id: "gd-maoming"})) RETURN [stop IN nodes(walk) | stop.name], [step IN relationships(walk) | type(step)]`,
  },
  responsibilities: {
    query:
      '{ responsibilities(of: {id: "zm-steel-driven-programme"}) { role department { name } task { name } } }',
    raw: 'MATCH (department)-[duty:LEADS|PARTICIPATES_IN]->(task:Task) ((:Entity)-[:INCLUDES|COVERS]->(:Entity)){1, 2} (:Entity {id: "zm-steel-driven-programme"}) RETURN DISTINCT type(duty), department.name, task.name',
  },
  'parks like one': {
    query:
      '{ relatedParks(to: {name: "东海岛石化产业园"}) { score park { name } reasons { description contribution } } }',
    raw: null,
  },
  'parks for a firm': {
    query:
      '{ matchingParks(need: {industries: [{name: "石化"}], places: [{name: "湛江市"}]}) { score park { name } reasons { description } } }',
    raw: null,
  },
};

type Server = ReturnType<typeof createGraphqlServer>;

async function ask(server: Server, query: string): Promise<number> {
  const begin = performance.now();
  const response = await server.fetch('http://atlas/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = await response.text();
  if (answer.includes('INTERNAL_SERVER_ERROR') || answer.startsWith('{"errors"')) {
    throw new Error(`${query}: ${answer}`);
  }
  return performance.now() - begin;
}

/** Requests a second, so many at a time. */
async function throughput(once: () => Promise<unknown>): Promise<number> {
  const end = performance.now() + LOAD_MS;
  let answered = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < end) {
        await once();
        answered += 1;
      }
    }),
  );
  return (answered / LOAD_MS) * 1000;
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
/** A graph that has kept nothing, its connections open. */
async function openCold(): Promise<Graph> {
  const cold = new Graph(connection, 'neo4j');
  await Promise.all(Array.from({ length: 8 }, () => cold.read('RETURN 1 AS one', {}, z.unknown())));
  return cold;
}
const raw = async (statement: string): Promise<number> => {
  const begin = performance.now();
  await driver.executeQuery(statement, {}, { database: 'neo4j', routing: 'READ' });
  return performance.now() - begin;
};

try {
  await loadPlans(graph, await findPlanFolders(), progress);
  const kept = createGraphqlServer(graph, new Map());
  const times = new Map<string, { raw: number[]; first: number[]; again: number[] }>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const cold = await openCold();
    const fresh = createGraphqlServer(cold, new Map());
    for (const [name, { query, raw: statement }] of Object.entries(QUESTIONS)) {
      const of = times.get(name) ?? { raw: [], first: [], again: [] };
      of.raw.push(statement === null ? NaN : await raw(statement));
      of.first.push(await ask(fresh, query));
      of.again.push(await ask(kept, query));
      times.set(name, of);
    }
    await cold.close();
  }
  const write = (...cells: readonly (string | number)[]): void => {
    const [name = '', ...rest] = cells.map((cell) =>
      typeof cell === 'number' ? (Number.isNaN(cell) ? '–' : cell.toFixed(1)) : cell,
    );
    process.stdout.write(
      `| ${name.padEnd(40)} |${rest.map((cell) => cell.padStart(8)).join(' |')} |\n`,
    );
  };
  write('question', 'raw', 'first', 'again', 'raw/s', 'again/s');
  write('---', '---:', '---:', '---:', '---:', '---:');
  for (const [name, of] of times) {
    const { query, raw: statement } = QUESTIONS[name] ?? { query: '', raw: null };
    // The first round plans, and is not counted.
    const middle = (list: readonly number[]): number =>
      median(list.slice(1).toSorted((a, b) => a - b));
    const ofRaw = statement === null ? NaN : await throughput(() => raw(statement));
    const ofAgain = await throughput(() => ask(kept, query));
    write(name, middle(of.raw), middle(of.first), middle(of.again), ofRaw, ofAgain);
  }
  const shapes: { first: number; second: number }[] = [];
  for (const document of randomDocuments(createSchema(), 40, 7)) {
    const cold = await openCold();
    const fresh = createGraphqlServer(cold, new Map());
    shapes.push({ first: await ask(fresh, document), second: await ask(fresh, document) });
    await cold.close();
  }
  const ofShapes = (of: (shape: { first: number; second: number }) => number): number =>
    median(shapes.map(of).sort((a, b) => a - b));
  write(
    'a new shape, then the same again',
    NaN,
    ofShapes(({ first }) => first),
    ofShapes(({ second }) => second),
    NaN,
    NaN,
  );
} finally {
  await driver.close();
  await graph.close();
  await temporary.stop();
}
