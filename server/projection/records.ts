import { z } from 'zod';

import { BASES, ENTITY_TYPES, RELATION_TYPES } from '#server/domain/vocabulary.ts';

/** An entity as a statement hands it over: its stored properties, and what was selected beyond them under its fieldKey. */
export const EntityRecord = z.looseObject({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
});
export type EntityRecord = z.infer<typeof EntityRecord>;

/** A relation as a statement hands it over, likewise. */
export const RelationRecord = z.looseObject({
  id: z.string(),
  type: z.enum(RELATION_TYPES),
  basis: z.enum(BASES),
  intended: z.boolean(),
});
export type RelationRecord = z.infer<typeof RelationRecord>;

/** A walk as a statement hands it over. */
export const PathRecord = z.object({
  entities: z.array(EntityRecord).min(1),
  steps: z.array(z.object({ relation: RelationRecord, forward: z.boolean() })),
  length: z.number().int(),
  strength: z.number(),
  intended: z.boolean(),
});
export type PathRecord = z.infer<typeof PathRecord>;

/** Finds the records that a statement hands over once and names by id elsewhere; a missing one is a defect of the statement. */
export function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): (id: string) => Item {
  const found = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = found.get(id);
    if (item === undefined) {
      throw new Error(`the statement names ${id} but does not hand it over`);
    }
    return item;
  };
}
