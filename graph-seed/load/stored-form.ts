import type { PlanGraph } from '#server/domain/plan.ts';

import { checksumOfPlan } from './plan-checksum.ts';
import { rowsOfPlan, type PlanRows } from './plan-rows.ts';

/** A plan as it will be stored. All of it is data: it may come from another thread. */
export interface StoredForm extends Pick<
  PlanGraph,
  'manifest' | 'version' | 'presentation' | 'refused'
> {
  readonly rows: PlanRows;
  /** Of all that the plan brings. */
  readonly checksum: string;
}

export function storedFormOf(plan: PlanGraph): StoredForm {
  const { manifest, version, presentation, refused } = plan;
  const rows = rowsOfPlan(plan);
  return { manifest, version, presentation, refused, rows, checksum: checksumOfPlan(plan, rows) };
}
