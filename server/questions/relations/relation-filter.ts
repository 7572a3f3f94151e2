import { z } from 'zod';

import { BASES, ENTITY_TYPES, RELATION_TYPES } from '#server/domain/vocabulary.ts';
import { IDS, inRange, optional } from '#server/records/arguments.ts';

const Ref = z.object({ id: z.string().nullish(), name: z.string().nullish() });

/** Which relations; null and an empty list of ends ask for nothing, and what is asked for must all hold. */
export const RelationFilter = z.object({
  types: optional(z.array(z.enum(RELATION_TYPES))),
  plan: optional(z.string()),
  basis: optional(z.array(z.enum(BASES))),
  section: optional(z.string()),
  of: z
    .array(Ref)
    .nullish()
    .transform((given) => {
      if (given != null) {
        inRange('of', given.length, IDS);
      }
      return given ?? [];
    }),
  fromTypes: optional(z.array(z.enum(ENTITY_TYPES))),
  toTypes: optional(z.array(z.enum(ENTITY_TYPES))),
  name: optional(z.string()),
});
export type RelationFilter = z.infer<typeof RelationFilter>;

/** In which order; upward unless said otherwise. */
export const RelationOrder = z
  .object({
    by: z.enum(['TYPE', 'PLACE', 'FROM', 'TO']).default('TYPE'),
    direction: z.enum(['ASC', 'DESC']).default('ASC'),
  })
  .transform(({ by, direction }) => ({ by, isDescending: direction === 'DESC' }));
export type RelationOrder = z.infer<typeof RelationOrder>;
