import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { GraphChangedError, NothingLoadedError } from '#server/domain/errors.ts';
import { exportGraph } from '#server/export/export-graph.ts';
import { Graph } from '#server/graph/graph.ts';
import { factsOf, openExports } from '#tests/testkit/exports.ts';
import { startImportedNeo4j } from '#tests/testkit/neo4j-import.ts';

const exports = openExports();

const Loaded = z.object({ labels: z.array(z.string()), properties: z.looseObject({}) });

const LOADING: ReadonlySet<string> = new Set([
  'sortKey',
  'degree',
  'waypointStrength',
  'fingerprint',
]);

/** What a Neo4j holds of an entity, apart from what only our own loading needs. */
async function entityIn(graph: Graph, id: string): Promise<unknown> {
  const [row] = await graph.read(
    'MATCH (entity:Entity {id: $id}) RETURN labels(entity) AS labels, properties(entity) AS properties',
    { id },
    Loaded,
  );
  const properties = Object.entries(row?.properties ?? {}).filter(([key]) => !LOADING.has(key));
  return { labels: row?.labels.sort(), properties: Object.fromEntries(properties) };
}

const PLAN = {
  id: 'zhanmao-2023',
  edition: '7b97cfab6621ccba',
  licence: 'CC BY 4.0',
  exportedOn: '2026-11-25',
};

let imported: Graph;
beforeAll(async () => {
  const archive = await exports.file('neo4j-admin');
  imported = new Graph(await startImportedNeo4j(archive), 'neo4j');
});
afterAll(() => imported.close());

async function planIn(graph: Graph): Promise<unknown> {
  return graph.read('MATCH (plan:Plan) RETURN plan {.*} AS plan', {}, z.looseObject({}));
}

describe('what neo4j-admin imports from its CSV', () => {
  test('is the whole graph', async () => {
    expect(await factsOf(imported)).toStrictEqual(await factsOf(exports.graph));
  });

  test('has labels, lists and numbers as our own Neo4j has them', async () => {
    for (const id of ['zm-baosteel-hydrogen-shaft-furnace', 'gd-zhanjiang', 'zm-section-4-2']) {
      const own = await entityIn(exports.graph, id);
      // An empty list goes as none.
      expect(own).toMatchObject(Object(await entityIn(imported, id)));
    }
  });

  test('tells the plan, its edition, the day and the licence', async () => {
    expect(await planIn(imported)).toMatchObject([{ plan: PLAN }]);
  });
});

describe('what the Cypher script makes in an empty Neo4j', () => {
  beforeAll(async () => {
    await imported.write((run) => run('MATCH (node) DETACH DELETE node'));
    const script = (await exports.file('cypher')).toString('utf8');
    for (const statement of script.split(/;\n/)) {
      if (statement.replaceAll(/^\/\/.*$/gm, '').trim() !== '') {
        await imported.execute(statement);
      }
    }
  });

  test('is the whole graph', async () => {
    expect(await factsOf(imported)).toStrictEqual(await factsOf(exports.graph));
  });

  test('has labels, lists and numbers as our own Neo4j has them', async () => {
    for (const id of ['zm-baosteel-hydrogen-shaft-furnace', 'gd-zhanjiang', 'zm-section-4-2']) {
      const own = await entityIn(exports.graph, id);
      expect(own).toMatchObject(Object(await entityIn(imported, id)));
    }
  });

  test('tells the plan, its edition, the day and the licence', async () => {
    expect(await planIn(imported)).toMatchObject([{ plan: PLAN }]);
  });
});

test('plans that are loaded anew while they are taken away fail the export', async () => {
  const all = { ids: null, relations: null, where: null };
  const source = await exportGraph({ graph: imported, filter: all, exportedOn: '2026-11-25' });
  await imported.write((run) => run("MATCH (plan:Plan) SET plan.version = 'another'"));
  const taken = async (): Promise<void> => {
    for await (const entity of source.entities()) {
      expect(entity.id).not.toBe('');
    }
  };
  await expect(taken()).rejects.toThrow(GraphChangedError);
  await imported.write((run) => run('MATCH (plan:Plan) DELETE plan'));
  const none = exportGraph({ graph: imported, filter: all, exportedOn: '2026-11-25' });
  await expect(none).rejects.toThrow(NothingLoadedError);
});
