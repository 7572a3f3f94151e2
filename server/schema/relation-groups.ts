import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { RELATION_TYPES } from '#server/domain/vocabulary.ts';
import { optional } from '#server/records/arguments.ts';
import { pageOfGroup, type RelationsInGroup } from '#server/records/entity-fields.ts';
import type { RelationPage } from '#server/records/page.ts';
import type { EntityRecord } from '#server/records/record.ts';

import { relationCounts } from './relation-counts.ts';

const Types = z.object({ types: optional(z.array(z.enum(RELATION_TYPES))) });

/** The relations of one type and direction that an entity has. */
export interface RelationGroupRecord extends RelationsInGroup {
  readonly count: number;
}

/** An entity's relations by type and direction; a group is there only where it has a relation. */
export async function relationGroups(
  entity: EntityRecord,
  args: unknown,
  context: AtlasContext,
): Promise<RelationGroupRecord[]> {
  const { types } = Types.parse(args);
  const groups = new Map<string, RelationGroupRecord>();
  for (const { type, direction, count } of await relationCounts(entity, {}, context)) {
    if (types === null || types.includes(type)) {
      const key = `${type} ${direction}`;
      const others = groups.get(key)?.count ?? 0;
      groups.set(key, { of: entity.id, type, direction, count: others + count });
    }
  }
  return [...groups.values()];
}

/** A page of a group, which knows already how many there are. */
export async function relationsOf(
  group: RelationGroupRecord,
  args: object,
  context: AtlasContext,
): Promise<RelationPage> {
  return { ...(await pageOfGroup(context, group, args)), totalCount: group.count };
}
