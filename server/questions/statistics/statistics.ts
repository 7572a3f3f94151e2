import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { BASES, ENTITY_TYPES, RELATION_TYPES } from '#server/domain/vocabulary.ts';
import { readStatement } from '#server/records/statement.ts';
import { find } from '#server/records/find.ts';
import type { PlanRecord } from '#server/records/record.ts';

const STATISTICS = readStatement(new URL('./statistics.cypher', import.meta.url));

const EntityCount = z.object({ type: z.enum(ENTITY_TYPES), count: z.number().int() });
const RelationCount = z.object({
  type: z.enum(RELATION_TYPES),
  basis: z.enum(BASES),
  count: z.number().int(),
});
const Row = z.object({
  plan: z.string(),
  entities: z.array(EntityCount),
  relations: z.array(RelationCount),
});

export interface StatisticsRecord extends Omit<z.infer<typeof Row>, 'plan'> {
  readonly plan: PlanRecord;
}

/** How much each plan holds, or the one of that id; in the order of the vocabulary. */
export async function statistics(
  context: AtlasContext,
  plan: string | null,
): Promise<StatisticsRecord[]> {
  const rows = await find(context, STATISTICS, { plan }, Row);
  return Promise.all(
    rows.map(async ({ entities, relations, ...row }) => ({
      plan: await context.records.plan(row.plan),
      entities: entities.toSorted(
        (a, b) => ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type),
      ),
      relations: relations.toSorted(
        (a, b) =>
          RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) ||
          BASES.indexOf(a.basis) - BASES.indexOf(b.basis),
      ),
    })),
  );
}
