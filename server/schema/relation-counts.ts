import { z } from 'zod';

import {
  ENTITY_TYPES,
  RELATION_TYPES,
  type EntityType,
  type RelationType,
} from '#server/domain/vocabulary.ts';

const Kinds = z.object({
  relationCounts: z.array(
    z.tuple([z.enum(RELATION_TYPES), z.enum(['OUT', 'IN']), z.enum(ENTITY_TYPES)]),
  ),
});

export interface RelationCount {
  readonly type: RelationType;
  readonly direction: 'OUT' | 'IN';
  readonly entityType: EntityType;
  count: number;
}

/** How many relations of each kind an entity has, in the order of the vocabulary, what leads out first. */
export function relationCounts(record: unknown): RelationCount[] {
  const counts = new Map<string, RelationCount>();
  for (const [type, direction, entityType] of Kinds.parse(record).relationCounts) {
    const key = `${type} ${direction} ${entityType}`;
    const count = counts.get(key) ?? { type, direction, entityType, count: 0 };
    count.count += 1;
    counts.set(key, count);
  }
  const rank = ({ type, direction, entityType }: RelationCount): number =>
    (RELATION_TYPES.indexOf(type) * 2 + (direction === 'OUT' ? 0 : 1)) * ENTITY_TYPES.length +
    ENTITY_TYPES.indexOf(entityType);
  return [...counts.values()].sort((a, b) => rank(a) - rank(b));
}
