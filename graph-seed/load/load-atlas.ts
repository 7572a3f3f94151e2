import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

import { z } from 'zod';

import type { Graph, Run } from '#server/graph/graph.ts';

import type { AtlasGraph } from '../join-plans.ts';
import { entityRows, planRows, presentationRows, relationRows, type Row } from './rows.ts';

const statement = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

const SCHEMA = statement('../../server/graph/schema.cypher');
const READ_PLANS = statement('./read-plans.cypher');
const READ_STORED = statement('./read-stored.cypher');
const DELETE_RELATIONS = statement('./delete-relations.cypher');
const DELETE_ENTITIES = statement('./delete-entities.cypher');
const DELETE_PLANS = statement('./delete-plans.cypher');
const WRITE_ENTITIES = statement('./write-entities.cypher');
const WRITE_RELATIONS = statement('./write-relations.cypher');
const WRITE_PLANS = statement('./write-plans.cypher');
const DELETE_PRESENTATIONS = statement('./delete-presentations.cypher');
const WRITE_PRESENTATIONS = statement('./write-presentations.cypher');

const BATCH = 1_000;

const StoredPlan = z.object({
  id: z.string(),
  version: z.string(),
  rank: z.number().nullable(),
  presentation: z.string().nullable(),
});
const Fingerprints = z
  .array(z.tuple([z.string(), z.string()]))
  .transform((pairs) => new Map<string, string>(pairs));
const Stored = z.object({ entities: Fingerprints, relations: Fingerprints });

/** What a load changed, in entities and relations; all zero where the graph was there already. */
export interface LoadReport {
  readonly written: number;
  readonly deleted: number;
}

/**
 * Brings the graph in Neo4j to the state of these plans, and of no others, in one transaction, writing only what differs.
 * Where anything fails, the graph stays as it was.
 */
export async function loadAtlas(graph: Graph, atlas: AtlasGraph): Promise<LoadReport> {
  for (const constraint of SCHEMA.split(';')) {
    if (constraint.replaceAll(/^\/\/.*$/gm, '').trim() !== '') {
      await graph.execute(constraint);
    }
  }
  const wanted = planRows(atlas);
  const presentations = presentationRows(atlas);
  const presented = new Map(presentations.map(({ plan, json }) => [plan, json]));
  return graph.write(async (run) => {
    const stored = z.array(StoredPlan).parse(await run(READ_PLANS));
    if (
      isDeepStrictEqual(
        states(stored),
        states(wanted.map((plan) => ({ ...plan, presentation: presented.get(plan.id) ?? null }))),
      )
    ) {
      return { written: 0, deleted: 0 };
    }
    const report = await writeDifference(run, atlas);
    const ids = new Set(wanted.map(({ id }) => id));
    const gone = stored.map(({ id }) => id).filter((id) => !ids.has(id));
    await run(DELETE_PLANS, { ids: gone });
    await run(WRITE_PLANS, { plans: wanted });
    await run(DELETE_PRESENTATIONS);
    await run(WRITE_PRESENTATIONS, { presentations });
    return report;
  });
}

/** What tells whether the same plans are stored in the same state and order, each with what it presents itself with. */
function states(plans: readonly z.infer<typeof StoredPlan>[]): ReadonlySet<string> {
  return new Set(
    plans.map(
      ({ id, version, rank, presentation }) =>
        `${String(rank)} ${id} ${version} ${presentation ?? ''}`,
    ),
  );
}

async function writeDifference(run: Run, atlas: AtlasGraph): Promise<LoadReport> {
  const [stored] = z.array(Stored).parse(await run(READ_STORED));
  const entities = difference(entityRows(atlas), stored?.entities);
  const relations = difference(relationRows(atlas), stored?.relations);
  const replaced = relations.changed.map(({ id }) => id).filter((id) => stored?.relations.has(id));
  await inBatches([...relations.gone, ...replaced], (ids) => run(DELETE_RELATIONS, { ids }));
  await inBatches(entities.gone, (ids) => run(DELETE_ENTITIES, { ids }));
  await inBatches(entities.changed, (rows) => run(WRITE_ENTITIES, { rows }));
  await inBatches(relations.changed, (rows) => run(WRITE_RELATIONS, { rows }));
  return {
    written: entities.changed.length + relations.changed.length,
    deleted: entities.gone.length + relations.gone.length,
  };
}

interface Difference {
  readonly changed: readonly Row[];
  readonly gone: readonly string[];
}

function difference(
  rows: readonly Row[],
  stored: ReadonlyMap<string, string> = new Map(),
): Difference {
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
