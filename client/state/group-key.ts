import { isRelationType } from '../api/entity-types.ts';
import type { RelationFact, RelationType } from '../api/fragments.ts';
import type { Sense } from '../api/neighbourhood.ts';

/** A type of relation in one sense, as the address writes it: IN.FEEDS. */
export function groupKey(sense: Sense, type: RelationType): string {
  return `${sense}.${type}`;
}

/** Reads a group's key; null where it is none. */
export function parseGroupKey(
  key: string,
): { readonly sense: Sense; readonly type: RelationType } | null {
  const [sense, type] = key.split('.');
  return (sense === 'IN' || sense === 'OUT') && isRelationType(type) ? { sense, type } : null;
}

/** The group in which an entity sees one of its relations. */
export function groupKeyOf(relation: RelationFact, entity: string): string {
  return groupKey(relation.from.id === entity ? 'OUT' : 'IN', relation.type);
}

/** The end of a relation that is not the entity asked. */
export function otherEnd(relation: RelationFact, entity: string): RelationFact['from'] {
  return relation.from.id === entity ? relation.to : relation.from;
}
