import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { find } from '#server/records/find.ts';
import type { PlanRecord } from '#server/records/record.ts';
import { readStatement } from '#server/records/statement.ts';

const PLANS = readStatement(new URL('./plans.cypher', import.meta.url));

/** Every plan of the atlas, by id. */
export async function plans(context: AtlasContext): Promise<PlanRecord[]> {
  const found = await find(context, PLANS, {}, z.object({ id: z.string() }));
  return Promise.all(found.map(({ id }) => context.records.plan(id)));
}
