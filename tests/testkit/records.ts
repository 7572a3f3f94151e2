import type { Basis, EntityType, RelationType } from '#server/domain/vocabulary.ts';
import type { EntityRecord, RelationRecord } from '#server/records/record.ts';

/** An entity whose id is its name, as pure functions over records take it. */
export function entityRecord(name: string, type: EntityType = 'Project'): EntityRecord {
  return {
    ...{ id: name, type, name, plan: 'plan', degree: 1, waypointStrength: 1 },
    ...{ mentions: ['4.1¶1'], mentionSections: [null], sortKey: name },
  };
}

/** A relation between two of them. */
export function relationRecord(
  from: string,
  type: RelationType,
  to: string,
  basis: Basis = 'stated',
): RelationRecord {
  return {
    ...{ id: `${from}~${type}~${to}`, type, basis, intended: false, strength: 0.9 },
    ...{ restsOn: [], mentions: ['4.1¶1'], mentionSections: [null], sortKey: from },
  };
}
