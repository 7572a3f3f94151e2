import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';

import { Graph } from '#server/graph/graph.ts';
import { openAtlas } from '#tests/testkit/atlas.ts';
import { getNotebookPython, runNotebook } from '#tests/testkit/notebook.ts';
import { serveAtlas } from '#tests/testkit/served-atlas.ts';

const NOTEBOOK = fileURLToPath(new URL('../../docs/notebook.ipynb', import.meta.url));

/** What the notebook has found, by its own names. */
const FINDINGS = `{
  "citation": plan["version"],
  "feeds": feeds["依据"].value_counts().to_dict(),
  "marks": int(parks_by_cluster.ne("").sum().sum()),
  "baosteel": parks_by_cluster.loc["宝钢湛江钢铁基地", "先进材料产业集群"],
  "matrix": list(responsibilities.shape),
  "leads": int(responsibilities.eq("牵头").sum().sum()),
  "participates": int(responsibilities.eq("参加").sum().sum()),
  "entities": len(entities),
  "relations": relations["basis"].value_counts().to_dict(),
  "busiest": degrees.sort_values("联系", ascending=False).index[0],
  "busiestDegree": int(degrees["联系"].max()),
  "betweenType": betweenness.sort_values("中介", ascending=False)["type"].iloc[0],
  "drawn": drawn.getvalue().count("产业集群"),
}`;

const Findings = z.object({
  citation: z.string(),
  feeds: z.object({ 所述: z.number(), 推断: z.number() }),
  marks: z.number(),
  baosteel: z.string(),
  matrix: z.array(z.number()),
  leads: z.number(),
  participates: z.number(),
  entities: z.number(),
  relations: z.object({ stated: z.number(), derived: z.number() }),
  busiest: z.string(),
  busiestDegree: z.number(),
  betweenType: z.string(),
  drawn: z.number(),
});

const atlas = openAtlas();
const graph = new Graph(inject('connection'), 'neo4j');
const http = await serveAtlas(graph);
let found: z.infer<typeof Findings>;
beforeAll(async () => {
  const python = await getNotebookPython();
  const { address } = http;
  found = Findings.parse(
    await runNotebook(python, { path: NOTEBOOK, address, expression: FINDINGS }),
  );
  // The first run on a machine fetches some 100 MB of packages.
}, 600_000);
afterAll(async () => {
  await http.close();
  await graph.close();
});

const Statistics = z.object({
  plans: z.tuple([z.object({ version: z.string() })]),
  statistics: z.tuple([
    z.object({
      entities: z.array(z.object({ count: z.number() })),
      relations: z.array(z.object({ type: z.string(), basis: z.string(), count: z.number() })),
    }),
  ]),
});

const sum = (rows: readonly { count: number }[]): number =>
  rows.reduce((total, { count }) => total + count, 0);

test('the notebook reads the whole graph: as many entities and relations as the API counts', async () => {
  const { plans, statistics } = Statistics.parse(
    await atlas.ask(
      '{ plans { version } statistics { entities { count } relations { type basis count } } }',
    ),
  );
  const [{ entities, relations }] = statistics;
  expect(found.citation).toBe(plans[0].version);
  expect(found.entities).toBe(sum(entities));
  expect(found.relations).toStrictEqual({
    stated: sum(relations.filter(({ basis }) => basis === 'STATED')),
    derived: sum(relations.filter(({ basis }) => basis === 'DERIVED')),
  });
  // The matrix holds all tasks; the two city governments take part in the annex as a whole.
  const of = (type: string): number => sum(relations.filter((row) => row.type === type));
  expect(found.leads).toBe(of('LEADS'));
  expect(found.participates).toBe(of('PARTICIPATES_IN') - 2);
});

test('the notebook’s pivot table has a mark for each park that feeds a cluster, stated or derived', async () => {
  const count = async (basis: string): Promise<number> => {
    const { entities } = z
      .object({
        entities: z.object({
          nodes: z.array(z.object({ fedBy: z.object({ totalCount: z.number() }) })),
        }),
      })
      .parse(
        await atlas.ask(
          `{ entities(types: [CLUSTER], first: 100) { nodes { ... on Cluster {
               fedBy(types: [PARK], basis: [${basis}], first: 0) { totalCount } } } } }`,
        ),
      );
    return entities.nodes.reduce((total, { fedBy }) => total + fedBy.totalCount, 0);
  };
  expect(found.feeds).toStrictEqual({ 所述: await count('STATED'), 推断: await count('DERIVED') });
  expect(found.marks).toBe(found.feeds.所述 + found.feeds.推断);
  expect(found.baosteel).toBe('○');
});

test('the notebook’s responsibility matrix has a row a department and a column a task', async () => {
  const { responsibilityMatrix } = z
    .object({
      responsibilityMatrix: z.object({
        departments: z.array(z.unknown()),
        tasks: z.array(z.unknown()),
      }),
    })
    .parse(await atlas.ask('{ responsibilityMatrix { departments { id } tasks { id } } }'));
  const { departments, tasks } = responsibilityMatrix;
  expect(found.matrix).toStrictEqual([departments.length, tasks.length]);
});

test('the notebook’s best connected entity is the API’s, with as many relations', async () => {
  const { entities } = z
    .object({
      entities: z.object({
        nodes: z.tuple([
          z.object({
            id: z.string(),
            relationCounts: z.array(z.object({ type: z.string(), count: z.number() })),
          }),
        ]),
      }),
    })
    .parse(
      await atlas.ask(
        '{ entities(orderBy: {by: RELATIONS}, first: 1) { nodes { id relationCounts { type count } } } }',
      ),
    );
  const [{ id, relationCounts }] = entities.nodes;
  expect(found.busiest).toBe(id);
  expect(found.busiestDegree).toBe(sum(relationCounts.filter(({ type }) => type !== 'APPEARS_IN')));
});

test('the notebook measures what lies between projects and clusters, and draws without a display', () => {
  expect(found.betweenType).toBe('Industry');
  expect(found.drawn).toBeGreaterThan(0);
});

test('the notebook is committed without outputs', async () => {
  const { cells } = z
    .object({ cells: z.array(z.object({ outputs: z.array(z.unknown()).default([]) })) })
    .parse(JSON.parse(await readFile(NOTEBOOK, 'utf8')));
  expect(cells.flatMap(({ outputs }) => outputs)).toStrictEqual([]);
});
