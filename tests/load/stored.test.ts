import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, test } from 'vitest';

import { buildGraph } from '#graph-seed/build-graph.ts';
import { forgetPlans } from '#graph-seed/load/load-plans.ts';
import { readSeed, type Seed } from '#graph-seed/read-seed.ts';
import { isWhole } from '#graph-seed/stored/stored-check.ts';
import { verifyStored } from '#graph-seed/stored/verify-stored.ts';
import { openAtlas } from '#tests/testkit/atlas.ts';
import { loadGraphs } from '#tests/testkit/load-graphs.ts';
import { planOf } from '#tests/testkit/plan-builder.ts';
import { startOwnNeo4j } from '#tests/testkit/own-neo4j.ts';

const SECOND = fileURLToPath(new URL('./second-plan', import.meta.url));

const { graph } = openAtlas(await startOwnNeo4j());
const seed = await readSeed(SECOND);
const lane = 'sl-trial-lane';
const second = [buildGraph(seed)];
/** Both name 湛江市. */
const both = [
  ...second,
  planOf({
    entity: 'City',
    id: 'gd-zhanjiang',
    name: '湛江市',
    mentions: ['4¶1'],
    level: 'prefecture',
  }),
];

/** What is not stored as it was loaded. */
async function faults(): Promise<readonly string[]> {
  return (await verifyStored(graph)).faults.map(({ kind, id }) => `${kind} ${id}`);
}

async function loadAnew(): Promise<void> {
  await graph.write((run) => run('MATCH (node) DETACH DELETE node'));
  await loadGraphs(graph, second);
  expect(isWhole(await verifyStored(graph))).toBe(true);
}

describe('what is stored', () => {
  test('is what was loaded: of one plan, of two, and of one again', async () => {
    const checksums: string[] = [];
    for (const plans of [second, both, second]) {
      await loadGraphs(graph, plans);
      const report = await verifyStored(graph);
      expect(report.faults).toStrictEqual([]);
      expect(isWhole(report)).toBe(true);
      checksums.push(...report.plans.map(({ id, stored }) => `${id} ${stored}`));
    }
    const [alone = '', ...others] = checksums;
    expect(alone).toMatch(/^sea-lane-trial \d+-[0-9a-f]{16}$/);
    expect(others.filter((one) => one === alone)).toHaveLength(2);
    expect(new Set(others)).toHaveLength(others.length - 1);
  });

  test('is whole after a load that writes a difference in place', async () => {
    await loadGraphs(graph, second);
    const lines = seed.lines.map((line): Seed['lines'][number] =>
      line.kind === 'entity' && line.value.id === 'gd-zhanjiang'
        ? { ...line, value: { ...line.value, aliases: ['港城湛江', '试验市'] } }
        : line,
    );
    const { written } = await loadGraphs(graph, [buildGraph({ ...seed, lines })]);
    expect(written).toBeGreaterThan(0);
    expect(await faults()).toStrictEqual([]);
    expect(isWhole(await verifyStored(graph))).toBe(true);
  });
});

describe('damage of what is stored is told', () => {
  beforeAll(() => loadAnew());

  test.each([
    ['changed', lane, 'a property', 'SET entity.lengthKm = 121'],
    ['changed', 'sl-trial-terminal', 'a property too many', 'SET entity.note = "x"'],
    ['changed', 'sl-section-1', 'a property less', 'REMOVE entity.sortKey'],
    ['changed', 'sl-section-4', 'a type', 'SET entity:Hub REMOVE entity:Section'],
    ['changed', 'sl-section-4-2', 'a lost fingerprint', 'SET entity.fingerprint = "00"'],
    [
      'changed',
      'sl-section-1-1',
      'a name',
      'WITH entity MATCH (n:Name)-->(entity) SET n.key = "x"',
    ],
    ['changed', 'gd-zhanjiang', 'what is shared', 'SET entity.name = "x"'],
    ['missing', 'gd-maoming', 'what is shared and lost', 'DETACH DELETE entity'],
    ['extra', 'gd-x', 'what no plan brought', ''],
    [
      'changed',
      `${lane}~CONNECTS~gd-zhanjiang`,
      'a relation',
      'WITH $id AS id MATCH ()-[r]->() WHERE r.id = id SET r.strength = 0.123',
    ],
  ])('%s %s: %s', async (kind, id, _what, change) => {
    const before = await faults();
    const of = id.split('~')[0] ?? '';
    await graph.write((run) =>
      kind === 'extra'
        ? run('CREATE (:Entity {id: $id, fingerprint: "0000000000000000"})', { id })
        : run(`MATCH (entity:Entity {id: $of}) ${change}`, { of, id }),
    );
    const after = await faults();
    expect(before).not.toContain(`${kind} ${id}`);
    expect(after).toContain(`${kind} ${id}`);
  });

  test('all of it, and it is gone once all is loaded anew', async () => {
    expect(isWhole(await verifyStored(graph))).toBe(false);
    await forgetPlans(graph);
    await loadGraphs(graph, second);
    expect(isWhole(await verifyStored(graph))).toBe(true);
  });
});

describe('damage that leaves all that is there as it was changes the checksum', () => {
  beforeAll(() => loadAnew());

  test.each([
    ['a lost relation', 'MATCH (:Entity {id: "sl-trial-lane"})-[r]->() WITH r LIMIT 1 DELETE r'],
    [
      'a relation stored twice',
      'MATCH (a:Entity {id: "sl-trial-lane"})-[r]->(b) WITH a, r, b LIMIT 1 CREATE (a)-[s:$(type(r))]->(b) SET s = properties(r)',
    ],
    ['a lost entity', 'MATCH (entity:Entity {id: "sl-trial-lane"}) DETACH DELETE entity'],
    ['what the plan presents itself with', 'MATCH (p:Presentation) SET p.json = "{}"'],
    ['the plan’s title', 'MATCH (p:Plan) SET p.title = "x"'],
    [
      'an entity that is lost with all that plans make of it',
      'MATCH (s:Shared {id: "gd-maoming"}), (e:Entity {id: "gd-maoming"}) DETACH DELETE s, e',
    ],
  ])('%s', async (_what, change) => {
    const sum = async () => (await verifyStored(graph)).plans[0]?.stored;
    const before = await sum();
    await graph.write((run) => run(change));
    expect(await sum()).not.toBe(before);
    expect(isWhole(await verifyStored(graph))).toBe(false);
  });

  test('and what cannot even be read is told', async () => {
    await graph.write((run) => run('MATCH (s:Shared) SET s.contributions = ["{"]'));
    expect((await faults()).at(-1)).toMatch(/^unreadable /);
  });
});
