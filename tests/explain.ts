/**
 * `npm run explain -- '<GraphQL>'`: prints each statement that a request becomes, its parameters, and the plan by which Neo4j runs
 * it, over the graph of the tests.
 */
import neo4j from 'neo4j-driver';
import type { z } from 'zod';

import { toCypher } from '#server/graph/parameters.ts';
import { Graph, type Parameters } from '#server/graph/graph.ts';
import { createGraphqlServer } from '#server/http/graphql-server.ts';
import { createProgressReporter } from '#server/startup/progress-reporter.ts';

import { startLoadedNeo4j } from './testkit/loaded-neo4j.ts';

const [query = '{ statistics { plan { title } } }'] = process.argv.slice(2);
const asked: { statement: string; parameters: Parameters }[] = [];

/** Remembers what it is asked. */
class RememberingGraph extends Graph {
  override read<Row>(
    statement: string,
    parameters: Parameters,
    row: z.ZodType<Row>,
    signal?: AbortSignal,
  ): Promise<Row[]> {
    asked.push({ statement, parameters });
    return super.read(statement, parameters, row, signal);
  }
}

const loaded = await startLoadedNeo4j(createProgressReporter(process.stderr));
const { connection } = loaded;
const graph = new RememberingGraph(connection, 'neo4j');
const driver = neo4j.driver(
  connection.uri,
  neo4j.auth.basic(connection.user, connection.password),
  { disableLosslessIntegers: true },
);
try {
  const response = await createGraphqlServer(graph, new Map()).fetch('http://atlas/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  process.stdout.write(`${await response.text()}\n`);
  for (const { statement, parameters } of asked) {
    const { summary } = await driver.executeQuery(
      ['PROFILE', statement].join(' '),
      toCypher(parameters),
      { database: 'neo4j', routing: 'READ' },
    );
    const plan = summary.queryProfile === false ? {} : summary.queryProfile.arguments;
    process.stdout.write(`\n${statement}\n\n${JSON.stringify(parameters, null, 2)}\n`);
    process.stdout.write(`\n${String(plan['string-representation'])}\n`);
  }
} finally {
  await driver.close();
  await graph.close();
  await loaded.stop();
}
