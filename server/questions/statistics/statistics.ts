import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { BASES, ENTITY_TYPES, RELATION_TYPES } from '#server/domain/vocabulary.ts';
import { readStatement } from '#server/graph/statement.ts';
import { ask } from '#server/projection/ask.ts';
import type { Selection } from '#server/projection/selection.ts';

const STATISTICS = readStatement(new URL('./statistics.cypher', import.meta.url));

const EntityCount = z.object({ type: z.enum(ENTITY_TYPES), count: z.number().int() });
const RelationCount = z.object({
  type: z.enum(RELATION_TYPES),
  basis: z.enum(BASES),
  count: z.number().int(),
});
const Row = z.object({
  plan: z.looseObject({ id: z.string() }),
  entities: z.array(EntityCount),
  relations: z.array(RelationCount),
});
export type StatisticsRecord = z.infer<typeof Row>;

/** How much each plan holds, or the one of that id; in the order of the vocabulary. */
export async function statistics(
  { graph, signal }: AtlasContext,
  plan: string | null,
  selection: Selection,
): Promise<StatisticsRecord[]> {
  const rows = await ask(graph, {
    statement: STATISTICS,
    parameters: { plan },
    selection,
    row: Row,
    signal,
  });
  return rows.map(({ entities, relations, ...row }) => ({
    ...row,
    entities: entities.toSorted(
      (a, b) => ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type),
    ),
    relations: relations.toSorted(
      (a, b) =>
        RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) ||
        BASES.indexOf(a.basis) - BASES.indexOf(b.basis),
    ),
  }));
}
