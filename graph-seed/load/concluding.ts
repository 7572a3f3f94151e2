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

/** Writes to a graph whose plans, with such additions, are these. While the rules conclude again, no server loads. */
export function concludingOver(
  graph: Graph,
  sourcesWith: (additions: Additions) => Promise<readonly PlanSource[]>,
): WriteConcluding {
  return async (work) => {
    const by = randomUUID();
    const turns: Turn[] = [];
    const loads: PlanLoad[] = [];
    const conclude = (run: Run): Conclude => {
      return async (additions, records) => {
        const turn = await Turn.begin(graph, by, UNHEARD);
        turns.push(turn);
        const sources = await sourcesWith(additions);
        const load = new PlanLoad(graph, turn, sources, await readPlans(graph));
        await prepare(load, records);
        await load.publish(run);
        loads.push(load);
      };
    };
    try {
      const result = await graph.write((run) => work(run, conclude(run)));
      // What was written stands, whatever becomes of this: the next start does what is left of it.
      await loads
        .at(-1)
        ?.finish()
        .catch(() => undefined);
      return result;
    } catch (error) {
      // Where Neo4j is gone, the next load sweeps.
      await Promise.all(turns.map((turn) => sweep(turn).catch(() => undefined)));
      throw error;
    } finally {
      await turns.at(-1)?.leave();
    }
  };
}

async function prepare(load: PlanLoad, records: readonly string[]): Promise<void> {
  await load.prepare(UNHEARD);
  const faults = load.report.refused.filter(({ file }) => records.includes(file));
  if (faults.length > 0) {
    throw new SeedInvalidError(faults);
  }
}

/** Writes to a graph whose plans are loaded afterwards. */
export function beforeLoading(graph: Graph): WriteConcluding {
  return (work) => graph.write((run) => work(run, () => Promise.resolve()));
}
