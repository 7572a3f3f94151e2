import { afterAll, inject } from 'vitest';
import { z } from 'zod';

import { exportGraph } from '#server/export/export-graph.ts';
import { getFormat } from '#server/export/formats.ts';
import { Graph } from '#server/graph/graph.ts';

/** What every format is held against: how many and which things there are, and one derived relation whole. */
export interface GraphFacts {
  /** Sorted. */
  readonly entities: readonly string[];
  /** Sorted. */
  readonly relations: readonly string[];
  readonly derived: DerivedFacts;
}

const DerivedFacts = z.strictObject({
  from: z.string(),
  fromName: z.string(),
  type: z.string(),
  to: z.string(),
  toName: z.string(),
  basis: z.string(),
  rule: z.string(),
  restsOn: z.array(z.string()),
  mentions: z.array(z.string()),
  strength: z.number(),
});
export type DerivedFacts = z.infer<typeof DerivedFacts>;

/** 钢铁带动工程 feeds 先进材料产业集群, which the plan does not say in these words. */
export const DERIVED_ID = 'zm-steel-driven-programme~FEEDS~zm-advanced-materials-cluster';

/** On this day the tests take the graph away. */
const EXPORTED_ON = '2026-11-25';

const Id = z.object({ id: z.string() });

/** The facts as a Neo4j tells them, asked without any code of the exports. */
export async function factsOf(graph: Graph): Promise<GraphFacts> {
  const entities = await graph.read('MATCH (entity:Entity) RETURN entity.id AS id', {}, Id);
  const relations = await graph.read(
    'MATCH (:Entity)-[relation]->(:Entity) RETURN relation.id AS id',
    {},
    Id,
  );
  const [derived] = await graph.read(
    `MATCH (from:Entity {name: '钢铁带动工程'})-[relation:FEEDS]->(to:Entity {name: '先进材料产业集群'})
     RETURN relation {.basis, .rule, .restsOn, .mentions, .strength, type: type(relation), from: from.id,
                      fromName: from.name, to: to.id, toName: to.name} AS derived`,
    {},
    z.object({ derived: DerivedFacts }),
  );
  if (derived === undefined) {
    throw new Error('the relation that the exports are held against is not there');
  }
  return {
    entities: entities.map(({ id }) => id).sort(),
    relations: relations.map(({ id }) => id).sort(),
    derived: derived.derived,
  };
}

export interface Exports {
  readonly graph: Graph;
  /** The graph as a file in this format: all of it, or the entities of these ids and what is among them. */
  file(format: string, ids?: readonly string[] | null): Promise<Buffer>;
}

/** The exports of the graph that all tests ask. */
export function openExports(): Exports {
  const graph = new Graph(inject('connection'), 'neo4j');
  afterAll(() => graph.close());
  const written = new Map<string, Promise<Buffer>>();
  const write = async (format: string, ids: readonly string[] | null): Promise<Buffer> => {
    const source = await exportGraph({
      graph,
      filter: { ids, relations: null, where: null },
      exportedOn: EXPORTED_ON,
    });
    return fileOf(getFormat(format).write(source));
  };
  return {
    graph,
    file: (format, ids = null) => {
      // Several tests look at one file; the graph does not change between them.
      const key = JSON.stringify([format, ids]);
      const file = written.get(key) ?? write(format, ids);
      written.set(key, file);
      return file;
    },
  };
}

/** All pieces of a file together. */
export async function fileOf(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const buffers: Buffer[] = [];
  for await (const piece of pieces) {
    buffers.push(Buffer.from(piece));
  }
  return Buffer.concat(buffers);
}

/** A list that a flat format holds as one text. */
export function listOf(joined: string): string[] {
  return joined.split('; ');
}
