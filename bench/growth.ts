/**
 * `npm run bench:growth -- 1 10 50`: loads so many made-up plans of this one's size, each number into a Neo4j of its own, and asks
 * questions of things drawn from all of them, on a server that has kept nothing. Prints how long loading takes and how much memory
 * Node has then, a load after one changed line, and of each question the middle time and the one that nineteen of twenty stay below,
 * in milliseconds. Writes what grows into growth.svg. Fifty plans take some minutes.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { Graph } from '#server/graph/graph.ts';
import { allStatements } from '#server/records/statement.ts';
import { loadPlans } from '#server/startup/load-plans.ts';
import { createProgressReporter } from '#server/startup/progress-reporter.ts';
import { generatePlans } from '#tests/testkit/generate-plans.ts';
import { startTemporaryNeo4j } from '#tests/testkit/temporary-neo4j.ts';

import { say } from './figures.ts';
import { growthPicture, type Line } from './growth-picture.ts';
import { askAll } from './growth-questions.ts';

const DRAWS = 40;
const progress = createProgressReporter(process.stderr);

const grown = new Map<string, Line['points']>();

async function seconds(work: () => Promise<unknown>): Promise<string> {
  const begin = performance.now();
  await work();
  return `${((performance.now() - begin) / 1000).toFixed(1)} s`;
}

/** Adds a word to one note of a plan. */
async function changeLine(folder: string): Promise<void> {
  const file = join(folder, '3.3.jsonl');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"note": "', '"note": "改'));
}

async function measure(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-atlas-growth-'));
  const neo4j = await startTemporaryNeo4j(progress);
  const graph = new Graph(neo4j.connection, 'neo4j');
  try {
    const folders = await generatePlans(count, folder);
    say(`plans: ${String(count)}`, '');
    say('  load', await seconds(() => loadPlans(graph, folders, progress)));
    say('  memory of Node then', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
    say('  load again, nothing changed', await seconds(() => loadPlans(graph, folders, progress)));
    await changeLine(folders[0] ?? folder);
    say('  load one changed line', await seconds(() => loadPlans(graph, folders, progress)));
    for (const text of allStatements()) {
      await graph.plan(text);
    }
    for (const [name, { middle, most }] of await askAll(graph, DRAWS)) {
      say(`  ${name}`, `${middle.toFixed(1)}  ${most.toFixed(1)}`);
      grown.set(name, [...(grown.get(name) ?? []), { plans: count, ms: most }]);
    }
    say('  memory of Node after', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
  } finally {
    await graph.close();
    await neo4j.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

for (const count of process.argv.slice(2).map(Number)) {
  await measure(count);
}
const lines = [...grown].map(([name, points]) => ({ name, points }));
await writeFile('growth.svg', growthPicture(lines, 'p95 in ms, by number of plans'));
