import { compareRelationTypes } from '#client/shared/api/entity-types.ts';
import type { RelationFact, RelationType } from '#client/shared/api/fragments.ts';
import type { Neighbourhood } from '#client/shared/queries/neighbourhood.ts';
import { groupKey, groupKeyOf, type Sense } from '#client/shared/queries/relation-group-key.ts';

/** The relations of one type and sense that an entity has, and those of them that are drawn. */
export interface ShownGroup {
  readonly key: string;
  readonly sense: Sense;
  readonly type: RelationType;
  readonly relations: readonly RelationFact[];
  readonly total: number;
}

/** An entity's relations by type and sense: what it points to first, then what points to it. */
export function groupsOf({ entity, counts, relations }: Neighbourhood): readonly ShownGroup[] {
  const groups = new Map<string, ShownGroup>();
  for (const { type, direction, count } of counts) {
    if (type !== 'APPEARS_IN') {
      const sense = direction === 'IN' ? 'IN' : 'OUT';
      const key = groupKey(sense, type);
      const total = (groups.get(key)?.total ?? 0) + count;
      groups.set(key, { key, sense, type, total, relations: [] });
    }
  }
  return [...groups.values()]
    .map((group) => ({
      ...group,
      relations: relations.filter((relation) => groupKeyOf(relation, entity.id) === group.key),
    }))
    .sort(compareGroups);
}

function compareGroups(one: ShownGroup, other: ShownGroup): number {
  return one.sense === other.sense
    ? compareRelationTypes(one.type, other.type)
    : Number(one.sense === 'IN') - Number(other.sense === 'IN');
}
