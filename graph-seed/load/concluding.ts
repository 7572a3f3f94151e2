import { randomUUID } from 'node:crypto';

import type { Additions } from '#server/domain/addition.ts';
import type { Progress } from '#server/domain/progress.ts';
import { SeedInvalidError } from '#server/domain/startup-errors.ts';
import type { Graph, Run } from '#server/graph/graph.ts';
import type { Conclude, WriteConcluding } from '#server/graph/write-concluding.ts';

import { readPlans } from './load-plans.ts';
import { PlanLoad } from './plan-load.ts';
import type { PlanSource } from './plan-source.ts';
import { sweep } from './staging.ts';
import { Turn } from './turn.ts';

const UNHEARD: Progress = { step: () => undefined, detail: () => undefined };

/** Writes to a graph whose plans, with such additions, are these. While it does, no server loads. */
export function concludingOver(
  graph: Graph,
  sourcesWith: (additions: Additions) => Promise<readonly PlanSource[]>,
): WriteConcluding {
  return (work) =>
    Turn.take(graph, randomUUID(), UNHEARD, async (turn) => {
      let load: PlanLoad | null = null;
      const conclude = (run: Run): Conclude => {
        return async (additions, records) => {
          load = await prepared(
            new PlanLoad(graph, turn, await sourcesWith(additions), await readPlans(graph)),
            records,
          );
          await load.publish(run);
        };
      };
      try {
        const result = await graph.write((run) => work(run, conclude(run)));
        await finish(load);
        return result;
      } catch (error) {
        // Where Neo4j is gone, the next load sweeps.
        await sweep(turn).catch(() => undefined);
        throw error;
      }
    });
}

async function prepared(load: PlanLoad, records: readonly string[]): Promise<PlanLoad> {
  await load.prepare(UNHEARD);
  const faults = load.report.refused.filter(({ file }) => records.includes(file));
  if (faults.length > 0) {
    throw new SeedInvalidError(faults);
  }
  return load;
}

/** What was written stands, whatever becomes of this: the next start does what is left of it. */
async function finish(load: PlanLoad | null): Promise<void> {
  await load?.finish().catch(() => undefined);
}

/** Writes to a graph whose plans are loaded afterwards. */
export function beforeLoading(graph: Graph): WriteConcluding {
  return (work) => graph.write((run) => work(run, () => Promise.resolve()));
}
