import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { z } from 'zod';

import type { Progress } from '#server/domain/progress.ts';
import type { Graph } from '#server/graph/graph.ts';
import { outliveAbsence } from '#server/graph/outlive-absence.ts';

import { requireApart } from '../check-together.ts';
import type { PlanSource } from './plan-source.ts';
import { isOfThisFormat, migrate, requireKnownFormat } from './migrations.ts';
import { PlanLoad, type LoadReport } from './plan-load.ts';
import { sweep } from './staging.ts';
import { statement } from './statements.ts';
import { isLoaded, type StoredPlan } from './stored-plan.ts';
import { Turn } from './turn.ts';

const SCHEMA = readFileSync(new URL('../../server/graph/schema.cypher', import.meta.url), 'utf8');
const READ_PLANS = statement('./read-plans.cypher');
const FORGET_PLANS = statement('./forget-plans.cypher');

const NOTHING: LoadReport = { written: 0, deleted: 0, refused: [] };

const Stored = z.object({
  id: z.string(),
  version: z.string(),
  rank: z.number().nullable(),
  digest: z.string(),
  checksum: z.string(),
  idPrefixes: z.array(z.string()),
}) satisfies z.ZodType<StoredPlan>;

/**
 * Brings the graph in Neo4j to the state of these plans, and of no others. Reads only the plans that have changed, and writes only
 * what differs, or, where that is more than a transaction holds, all of a plan beside what is stored, in batches. Either way readers
 * see all of it at once, or, where anything fails, the graph as it was. Where Neo4j goes away meanwhile, it goes on when that is back.
 * Throws SEED_INVALID.
 */
export async function loadPlans(
  graph: Graph,
  sources: readonly PlanSource[],
  progress: Progress,
): Promise<LoadReport> {
  requireApart(sources);
  // One that Neo4j left in the middle still has its turn.
  const by = randomUUID();
  return outliveAbsence(graph, progress, () => loadOnce(graph, sources, by, progress));
}

async function loadOnce(
  graph: Graph,
  sources: readonly PlanSource[],
  by: string,
  progress: Progress,
): Promise<LoadReport> {
  const found = await readPlans(graph);
  requireKnownFormat(found);
  await applySchema(graph);
  if (isLoaded(sources, found) && isOfThisFormat(found)) {
    return NOTHING;
  }
  return Turn.take(graph, by, progress, async (turn) => {
    await migrate(turn, await readPlans(graph));
    // Another server may have loaded the same meanwhile.
    const stored = await readPlans(graph);
    if (isLoaded(sources, stored)) {
      return NOTHING;
    }
    await sweep(turn);
    try {
      return await new PlanLoad(graph, turn, sources, stored).run(progress);
    } catch (error) {
      // Where Neo4j is gone, the next load sweeps.
      await sweep(turn).catch(() => undefined);
      throw error;
    }
  });
}

/** Has the next load write everything anew, whatever is stored. Until then readers see what is there. */
export async function forgetPlans(graph: Graph): Promise<void> {
  await graph.write((run) => run(FORGET_PLANS));
}

async function applySchema(graph: Graph): Promise<void> {
  for (const constraint of SCHEMA.split(';')) {
    if (constraint.replaceAll(/^\/\/.*$/gm, '').trim() !== '') {
      await graph.execute(constraint);
    }
  }
}

/** What is stored of plans. */
export function readPlans(graph: Graph): Promise<StoredPlan[]> {
  return graph.read(READ_PLANS, {}, Stored);
}
