import { readFileSync } from 'node:fs';

import { z } from 'zod';

import type { PlanGraph } from '#server/domain/plan.ts';
import type { Graph, Run } from '#server/graph/graph.ts';

import { entityRows, relationRows, type Row } from './rows.ts';

const statement = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

const SCHEMA = statement('../../server/graph/schema.cypher');
const READ_STORED = statement('./read-stored.cypher');
const DELETE_RELATIONS = statement('./delete-relations.cypher');
const DELETE_ENTITIES = statement('./delete-entities.cypher');
const WRITE_ENTITIES = statement('./write-entities.cypher');
const WRITE_RELATIONS = statement('./write-relations.cypher');
const WRITE_PLAN = statement('./write-plan.cypher');

const BATCH = 1_000;
/** Changes when what is stored of a plan does, so that a new release loads even an unchanged seed anew. */
const FORMAT = '1';

const Fingerprints = z
  .array(z.tuple([z.string(), z.string()]))
  .transform((pairs) => new Map<string, string>(pairs));
const Stored = z.object({
  version: z.string().nullable(),
  entities: Fingerprints,
  relations: Fingerprints,
});

/** What a load changed; all zero where the graph was there already. */
export interface LoadReport {
  readonly written: number;
  readonly deleted: number;
}

/**
 * Brings the graph in Neo4j to this state of the plan in one transaction, writing only what differs. Where anything fails,
 * the graph stays as it was.
 */
export async function loadGraph(graph: Graph, plan: PlanGraph): Promise<LoadReport> {
  for (const constraint of SCHEMA.split(';')) {
    if (constraint.replaceAll(/^\/\/.*$/gm, '').trim() !== '') {
      await graph.execute(constraint);
    }
  }
  const version = `${FORMAT}-${plan.version}`;
  return graph.write(async (run) => {
    const [stored] = z.array(Stored).parse(await run(READ_STORED, { plan: plan.manifest.id }));
    if (stored === undefined || stored.version === version) {
      return { written: 0, deleted: 0 };
    }
    const entities = difference(entityRows(plan), stored.entities);
    const relations = difference(relationRows(plan), stored.relations);
    const replaced = relations.changed.map(({ id }) => id).filter((id) => stored.relations.has(id));
    await inBatches([...relations.gone, ...replaced], (ids) => run(DELETE_RELATIONS, { ids }));
    await inBatches(entities.gone, (ids) => run(DELETE_ENTITIES, { ids }));
    await inBatches(entities.changed, (rows) => run(WRITE_ENTITIES, { rows }));
    await inBatches(relations.changed, (rows) => run(WRITE_RELATIONS, { rows }));
    await run(WRITE_PLAN, { plan: { ...plan.manifest, version } });
    return {
      written: entities.changed.length + relations.changed.length,
      deleted: entities.gone.length + relations.gone.length,
    };
  });
}

interface Difference {
  readonly changed: readonly Row[];
  readonly gone: readonly string[];
}

function difference(rows: readonly Row[], stored: ReadonlyMap<string, string>): Difference {
  const wanted = new Set(rows.map((row) => row.id));
  return {
    changed: rows.filter((row) => stored.get(row.id) !== row.fingerprint),
    gone: [...stored.keys()].filter((id) => !wanted.has(id)),
  };
}

async function inBatches<Item>(
  items: readonly Item[],
  action: (batch: readonly Item[]) => ReturnType<Run>,
): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) {
    await action(items.slice(start, start + BATCH));
  }
}
