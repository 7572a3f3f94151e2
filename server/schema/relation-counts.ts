import type { AtlasContext } from '#server/context.ts';
import { ENTITY_TYPES, RELATION_TYPES } from '#server/domain/vocabulary.ts';
import type { EntityRecord } from '#server/records/record.ts';
import type { RelationCount } from '#server/records/sources.ts';

/** How many relations of each kind an entity has, in the order of the vocabulary, what leads out first. */
export async function relationCounts(
  { id }: EntityRecord,
  _args: unknown,
  { records }: AtlasContext,
): Promise<RelationCount[]> {
  const rank = ({ type, direction, entityType }: RelationCount): number =>
    (RELATION_TYPES.indexOf(type) * 2 + (direction === 'OUT' ? 0 : 1)) * ENTITY_TYPES.length +
    ENTITY_TYPES.indexOf(entityType);
  return (await records.relationCounts(id)).toSorted((a, b) => rank(a) - rank(b));
}
