import { isEntityType, isRelationType } from '#client/shared/api/entity-types.ts';
import type { EntityType, RelationFact, RelationType } from '#client/shared/api/fragments.ts';

/** As the entity asked about sees a relation: it points away, or it is pointed to. */
export type Sense = 'OUT' | 'IN';

/** A type of relation in one sense, as the address writes it: IN.FEEDS. */
export function groupKey(sense: Sense, type: RelationType): string {
  return `${sense}.${type}`;
}

/** A group narrowed to one type of what is at the other end: IN.FEEDS.PROJECT. */
export function narrowedKey(group: string, entityType: EntityType): string {
  return `${group}.${entityType}`;
}

/** What a group's key says. */
export interface GroupParts {
  readonly sense: Sense;
  readonly type: RelationType;
  /** What it is narrowed to; null: the whole group. */
  readonly entityType: EntityType | null;
}

/** Reads a group's key; null where it is none. */
export function parseGroupKey(key: string): GroupParts | null {
  const [sense, type, entityType] = key.split('.');
  return (sense === 'IN' || sense === 'OUT') && isRelationType(type)
    ? { sense, type, entityType: isEntityType(entityType) ? entityType : null }
    : null;
}

/** Whether a group's key asks for one type of entity alone, which is asked for by itself. */
export function isNarrowed(key: string): boolean {
  return (parseGroupKey(key)?.entityType ?? null) !== null;
}

/** The group in which an entity sees one of its relations. */
export function groupKeyOf(relation: RelationFact, entity: string): string {
  return groupKey(relation.from.id === entity ? 'OUT' : 'IN', relation.type);
}

/** The end of a relation that is not the entity asked. */
export function otherEnd(relation: RelationFact, entity: string): RelationFact['from'] {
  return relation.from.id === entity ? relation.to : relation.from;
}
