import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { readStatement } from '#server/graph/statement.ts';
import { ask } from '#server/projection/ask.ts';
import type { Selection } from '#server/projection/selection.ts';

const PLANS = readStatement(new URL('./plans.cypher', import.meta.url));

const PlanRow = z.object({ plan: z.looseObject({ id: z.string() }) }).transform(({ plan }) => plan);
export type PlanRecord = z.infer<typeof PlanRow>;

/** Every plan of the atlas, by id. */
export function plans(context: AtlasContext, selection: Selection): Promise<PlanRecord[]> {
  const { graph, signal } = context;
  return ask(graph, { statement: PLANS, parameters: {}, selection, row: PlanRow, signal });
}
