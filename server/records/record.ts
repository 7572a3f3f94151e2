import { z } from 'zod';

import { BASES, ENTITY_TYPES, RELATION_TYPES } from '#server/domain/vocabulary.ts';

/** A plan as it is stored. */
export const PlanRecord = z.looseObject({ id: z.string() });
export type PlanRecord = z.infer<typeof PlanRecord>;

const Mentioned = {
  /** Where the plans name or state it. */
  mentions: z.array(z.string()),
  /** For each mention the id of the section that holds it. */
  mentionSections: z.array(z.string().nullable()),
  sortKey: z.string(),
};

/** An entity as it is stored: its properties, of which the types of the domain model have more. */
export const EntityRecord = z.looseObject({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
  plan: z.string(),
  /** How many relations it has, apart from being named in sections. */
  degree: z.number(),
  waypointStrength: z.number(),
  ...Mentioned,
});
export type EntityRecord = z.infer<typeof EntityRecord>;

/** A relation as it is stored, likewise. */
export const RelationRecord = z.looseObject({
  ...Mentioned,
  restsOn: z.array(z.string()).default([]),
  strength: z.number(),
  id: z.string(),
  type: z.enum(RELATION_TYPES),
  basis: z.enum(BASES),
  intended: z.boolean(),
});
export type RelationRecord = z.infer<typeof RelationRecord>;

/** A walk from entity to entity. */
export interface PathRecord {
  readonly entities: readonly EntityRecord[];
  readonly steps: readonly { readonly relation: RelationRecord; readonly forward: boolean }[];
  readonly length: number;
  readonly strength: number;
  readonly intended: boolean;
}

/** A place where an entity or relation is mentioned. */
export interface MentionRecord {
  readonly at: string;
  /** The id of the section that holds it. */
  readonly section: string;
}

/** Compares by the plan's order. */
export function bySortKey(
  a: { readonly sortKey: string },
  b: { readonly sortKey: string },
): number {
  return a.sortKey < b.sortKey ? -1 : 1;
}
