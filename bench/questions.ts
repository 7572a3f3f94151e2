/**
 * How long the questions take, over a Neo4j of its own: each asked in turn, round after round, so that all of them see the
 * same machine. Prints the first answer (planning included) and the median, least and greatest of the rest, in milliseconds.
 */
import { performance } from 'node:perf_hooks';

import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import { Graph } from '#server/graph/graph.ts';
import { createGraphqlServer } from '#server/http/graphql-server.ts';
import { loadPlans } from '#server/startup/load-plans.ts';
import { createProgressReporter } from '#server/startup/progress-reporter.ts';
import { startTemporaryNeo4j } from '#tests/testkit/temporary-neo4j.ts';

import { median } from './figures.ts';

const ROUNDS = 60;

const QUESTIONS: Readonly<Record<string, string>> = {
  'entity by id': '{ entity(ref: {id: "zm-steel-driven-programme"}) { name mentions { at } } }',
  'entity with a page of relations':
    '{ entity(ref: {name: "先进材料产业集群"}) { name mentions { at section { name } } relationCounts { count } relations(first: 40) { totalCount edges { node { type basis mentions { at } } other { name type } } } } }',
  'search, pinyin': '{ search(text: "baogang") { edges { matchedOn node { name type } } } }',
  'search, Chinese': '{ search(text: "钢铁") { edges { matchedOn node { name type } } } }',
  'trace to clusters':
    '{ trace(from: {name: "宝钢湛江钢铁基地"}, until: [CLUSTER]) { paths { strength entities { name } steps { relation { basis mentions { at } restsOn { from { name } to { name } mentions { at } } } } } } }',
  'trace upstream, 40 walks':
    '{ trace(from: {name: "先进材料产业集群"}, direction: UPSTREAM, until: [PROJECT, PARK], first: 40) { paths { entities { name } } } }',
  'paths, five shortest':
    '{ paths(from: {name: "廉江市"}, to: {name: "先进材料产业集群"}) { entities { name } steps { relation { type } } } }',
  responsibilities:
    '{ responsibilities(of: {name: "宝钢湛江钢铁氢基竖炉项目"}) { role department { name } task { name } through { entities { name } } } }',
};

const progress = createProgressReporter(process.stderr);
const neo4j = await startTemporaryNeo4j(progress);
const graph = new Graph(neo4j.connection, 'neo4j');
try {
  await loadPlans(graph, await findPlanFolders(), progress);
  const server = createGraphqlServer(graph, new Map());
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, query] of Object.entries(QUESTIONS)) {
      const begin = performance.now();
      const response = await server.fetch('http://atlas/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const answer = await response.text();
      if (answer.includes('"errors"')) {
        throw new Error(`${name}: ${answer}`);
      }
      times.set(name, [...(times.get(name) ?? []), performance.now() - begin]);
    }
  }
  process.stdout.write(`${'question'.padEnd(34)}   first  median   least  greatest (ms)\n`);
  for (const [name, [first = NaN, ...rest]] of times) {
    const sorted = rest.sort((a, b) => a - b);
    const figures = [first, median(sorted), sorted.at(0) ?? NaN, sorted.at(-1) ?? NaN];
    process.stdout.write(
      `${name.padEnd(34)}${figures.map((figure) => figure.toFixed(1).padStart(8)).join('')}\n`,
    );
  }
} finally {
  await graph.close();
  await neo4j.stop();
}
