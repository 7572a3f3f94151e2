import { compareRelationTypes } from '#client/shared/api/entity-types.ts';
import type { RelationFact, RelationType } from '#client/shared/api/fragments.ts';
import type { Neighbourhood } from '#client/shared/queries/neighbourhood.ts';
import { groupKey, groupKeyOf, type Sense } from '#client/shared/queries/relation-group-key.ts';

/** The relations of one type and sense that an entity has, and those of them that are drawn. */
export interface RelationGroup {
  readonly key: string;
  readonly sense: Sense;
  readonly type: RelationType;
  readonly relations: readonly RelationFact[];
  readonly total: number;
}

/** An entity's relations by type and sense: what it points to first, then what points to it. */
export function groupsOf({ entity, counts, relations }: Neighbourhood): readonly RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
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

function compareGroups(one: RelationGroup, other: RelationGroup): number {
  return one.sense === other.sense
    ? compareRelationTypes(one.type, other.type)
    : Number(one.sense === 'IN') - Number(other.sense === 'IN');
}

/** Shares `most` places among groups: a small group is taken whole, the large ones get equally many. */
export function shareOut(sizes: readonly number[], most: number): readonly number[] {
  const shares = sizes.map(() => 0);
  let left = most;
  let hungry = sizes.map((_, index) => index).filter((index) => (sizes[index] ?? 0) > 0);
  while (left > 0 && hungry.length > 0) {
    const portion = Math.max(1, Math.floor(left / hungry.length));
    for (const index of hungry) {
      const given = Math.min(portion, (sizes[index] ?? 0) - (shares[index] ?? 0), left);
      shares[index] = (shares[index] ?? 0) + given;
      left -= given;
    }
    hungry = hungry.filter((index) => (shares[index] ?? 0) < (sizes[index] ?? 0));
  }
  return shares;
}
