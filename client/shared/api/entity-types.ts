import type { Basis, EntityType, RelationType } from './fragments.ts';

// The compiler refuses these tables when the schema gains or loses a value.
const ENTITY_TYPE_ORDER = {
  PROJECT: 0,
  PROGRAMME: 1,
  PARK: 2,
  CLUSTER: 3,
  INDUSTRY: 4,
  PRODUCT: 5,
  CORRIDOR: 6,
  ZONE: 7,
  CITY: 8,
  PLACE: 9,
  LINE: 10,
  HUB: 11,
  DEPARTMENT: 12,
  ORGANIZATION: 13,
  PLATFORM: 14,
  NATURAL_FEATURE: 15,
  HERITAGE: 16,
  INDICATOR: 17,
  TASK: 18,
  MEASURE: 19,
  SECTION: 20,
} satisfies Record<EntityType, number>;

const RELATION_TYPE_ORDER = {
  FEEDS: 0,
  FOCUSES_ON: 1,
  DEPENDS_ON: 2,
  RELIES_ON: 3,
  IMPROVES: 4,
  OPERATES: 5,
  CONNECTS: 6,
  PART_OF: 7,
  LOCATED_IN: 8,
  PARTNERS_WITH: 9,
  PRODUCES: 10,
  MEASURES: 11,
  LEADS: 12,
  PARTICIPATES_IN: 13,
  INCLUDES: 14,
  COVERS: 15,
  APPEARS_IN: 16,
} satisfies Record<RelationType, number>;

/** Whether a word from outside is one of the 21 types. */
export function isEntityType(value: unknown): value is EntityType {
  return typeof value === 'string' && Object.hasOwn(ENTITY_TYPE_ORDER, value);
}

/** Whether a word from outside is one of the 17 relations. */
export function isRelationType(value: unknown): value is RelationType {
  return typeof value === 'string' && Object.hasOwn(RELATION_TYPE_ORDER, value);
}

/** Whether a word from outside is one of the three bases. */
export function isBasis(value: unknown): value is Basis {
  return value === 'STATED' || value === 'DERIVED' || value === 'RECORDED';
}

/** Orders entity types as legends and lists show them. */
export function compareEntityTypes(one: EntityType, other: EntityType): number {
  return ENTITY_TYPE_ORDER[one] - ENTITY_TYPE_ORDER[other];
}

/** Orders relation types: what bears on what first, the annex after it. */
export function compareRelationTypes(one: RelationType, other: RelationType): number {
  return RELATION_TYPE_ORDER[one] - RELATION_TYPE_ORDER[other];
}

/** All that a drawing shows: a mention is evidence, and stands in the panel instead. */
export const DRAWN_RELATION_TYPES: readonly RelationType[] = Object.keys(RELATION_TYPE_ORDER)
  .filter(isRelationType)
  .filter((type) => type !== 'APPEARS_IN');

/** What is built or run, so that papers tell how far it has come. */
export const WORK_TYPES: readonly EntityType[] = [
  'PROJECT',
  'PROGRAMME',
  'PARK',
  'LINE',
  'HUB',
  'PLATFORM',
];
