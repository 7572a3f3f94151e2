import { readPlan } from '#graph-seed/load/plan-source.ts';
import type { StoredForm } from '#graph-seed/load/stored-form.ts';
import type { Addition } from '#server/domain/addition.ts';

/** Which plan is to be read, and what later papers add to it. */
export interface PlanWork {
  readonly folder: string;
  readonly additions: readonly Addition[];
}

/** Reads a plan; plan-reader.ts has it called in a thread of its own. */
export function readPlanWith({ folder, additions }: PlanWork): Promise<StoredForm> {
  return readPlan(folder, additions);
}
