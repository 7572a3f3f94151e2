import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { loadPlans } from '#graph-seed/load/load-plans.ts';
import { planSources } from '#graph-seed/load/plan-source.ts';
import { Entity } from '#server/domain/entity.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import { Relation } from '#server/domain/relation.ts';
import { Graph, type Run } from '#server/graph/graph.ts';
import { generatePlans } from '#tests/testkit/generate-plans.ts';
import { loadGraphs } from '#tests/testkit/load-graphs.ts';
import { startOwnNeo4j } from '#tests/testkit/own-neo4j.ts';

import { makeUpGraph, planOfGraphs } from '../walks/made-up-graph.ts';

const connection = await startOwnNeo4j();
const graph = new Graph(connection, 'neo4j');
const reader = new Graph(connection, 'neo4j');
afterAll(async () => {
  await graph.close();
  await reader.close();
});
beforeEach(() => loadGraphs(graph, []));

const Seen = z.object({ plans: z.number(), entities: z.number(), relations: z.number() });

/** What a reader finds just now. */
async function look(): Promise<string> {
  const [seen] = await reader.read(
    `CALL () { MATCH (plan:Plan) RETURN count(plan) AS plans }
     CALL () { MATCH (entity:Entity) RETURN count(entity) AS entities }
     CALL () { MATCH (:Entity)-[relation]->(:Entity) RETURN count(relation) AS relations }
     RETURN plans, entities, relations`,
    {},
    Seen,
  );
  return `${String(seen?.plans)} plans, ${String(seen?.entities)} entities, ${String(seen?.relations)} relations`;
}

/** All that is stored, whoever may find it. */
async function contents(): Promise<readonly unknown[]> {
  const rows = await reader.read(
    `MATCH (node)
     RETURN labels(node) + [coalesce(node.id, node.name, node.text, node.plan, ''), coalesce(node.fingerprint, ''),
       toString(COUNT { (node)--() })] AS state`,
    {},
    z.object({ state: z.array(z.string()) }),
  );
  return rows.map(({ state }) => state.join(' ')).sort();
}

/** A made-up plan of so many entities, and the number its ids begin with. */
function smallPlan(letter: string, seed: number): PlanGraph {
  const { manifest, ...plan } = planOfGraphs([makeUpGraph(seed, 6, 12)]);
  const own = (text: string): string => text.replaceAll('zm-', `${letter}-`);
  const rename = <Item>(as: z.ZodType<Item>, item: Item): Item =>
    as.parse(JSON.parse(own(JSON.stringify(item))));
  return {
    ...plan,
    manifest: { ...manifest, id: `plan-${letter}`, idPrefixes: [`${letter}-`] },
    version: `${letter} ${String(seed)}`,
    entities: new Map([...plan.entities].map(([id, item]) => [own(id), rename(Entity, item)])),
    relations: new Map([...plan.relations].map(([id, item]) => [own(id), rename(Relation, item)])),
  };
}

/** A graph that lets so many transactions through and none after, as if the power had failed. */
class DyingGraph extends Graph {
  #left: number;

  constructor(left: number) {
    super(connection, 'neo4j');
    this.#left = left;
  }

  override write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    this.#left -= 1;
    return this.#left < 0 ? Promise.reject(new Error('power cut')) : super.write(work);
  }
}

test('plans that no one transaction holds are loaded, and readers see none of them before all', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plan-atlas-many-'));
  try {
    const sources = await planSources(await generatePlans(3, folder));
    await loadPlans(graph, sources.slice(0, 1), { step: () => undefined, detail: () => undefined });
    const before = await look();
    const seen = new Set<string>();
    const loaded = new AbortController();
    const looking = (async () => {
      // Neo4j lets a read that a commit overtakes see some of it; what is seen twice is what is there.
      let last = before;
      while (!loaded.signal.aborted) {
        const now = await look();
        if (now === last) {
          seen.add(now);
        }
        last = now;
        await sleep(50);
      }
    })();
    const read: string[] = [];
    const told = sources.map((source) => ({
      ...source,
      read: () => {
        read.push(source.folder);
        return source.read();
      },
    }));
    await loadPlans(graph, told, { step: () => undefined, detail: () => undefined });
    loaded.abort();
    await looking;
    const after = await look();
    expect(after).toMatch(/^3 plans/);
    expect(seen).toContain(before);
    expect([...seen].filter((one) => one !== before && one !== after)).toStrictEqual([]);
    // What is stored already in its present state is not read again.
    expect(read).toStrictEqual(sources.slice(1).map((source) => source.folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 180_000);

describe('a load that is cut short', () => {
  const [old, next, third] = [smallPlan('a', 1), smallPlan('b', 2), smallPlan('c', 3)];

  test('at any moment leaves the old graph or the new one, and the next load makes it the new one', async () => {
    await loadGraphs(graph, [old, next, third]);
    const wanted = { seen: await look(), contents: await contents() };
    const outcomes = new Set<string>();
    for (let left = 0; !outcomes.has('whole'); left += 1) {
      await loadGraphs(graph, [old]);
      const before = await look();
      const dying = new DyingGraph(left);
      const outcome = await loadGraphs(dying, [old, next, third]).then(
        () => 'whole',
        () => 'cut short',
      );
      await dying.close();
      expect([before, wanted.seen]).toContain(await look());
      outcomes.add(outcome);
      outcomes.add((await look()) === before ? 'old' : 'new');
      // The dead server's turn would pass by itself after a minute.
      await graph.write((run) => run('MATCH (turn:Loading) DELETE turn'));
      await loadGraphs(graph, [old, next, third]);
      expect({ seen: await look(), contents: await contents() }).toStrictEqual(wanted);
    }
    expect(outcomes).toStrictEqual(new Set(['cut short', 'old', 'new', 'whole']));
  });
});

test('what an earlier release has stored is replaced whole', async () => {
  const plans = [smallPlan('a', 1)];
  await loadGraphs(graph, plans);
  const wanted = await contents();
  await graph.write((run) =>
    run(`CREATE (:Entity:Park {id: 'gd-gone', type: 'Park', name: 'gone', fingerprint: '0'})
      WITH 1 AS one MATCH (plan:Plan) REMOVE plan.digest
      WITH 1 AS one OPTIONAL MATCH (shared:Shared) DELETE shared`),
  );
  await loadGraphs(graph, plans);
  expect(await contents()).toStrictEqual(wanted);
});

test('two servers that load at once load one graph', async () => {
  const plans = [smallPlan('a', 1), smallPlan('b', 2)];
  await loadGraphs(graph, plans);
  const wanted = await contents();
  await loadGraphs(graph, []);
  const other = new Graph(connection, 'neo4j');
  const reports = await Promise.all([loadGraphs(graph, plans), loadGraphs(other, plans)]);
  await other.close();
  expect(reports.map(({ written }) => written > 0).sort()).toStrictEqual([false, true]);
  expect(await contents()).toStrictEqual(wanted);
});
