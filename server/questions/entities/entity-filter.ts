import { z } from 'zod';

import { BASES, ENTITY_TYPES, RELATION_TYPES } from '#server/domain/vocabulary.ts';
import { optional } from '#server/records/arguments.ts';
import { readStage } from '#server/records/stage-argument.ts';

const Ref = z.object({ id: z.string().nullish(), name: z.string().nullish() });

/** Which entities; null and an empty list of relations ask for nothing, and what is asked for must all hold. */
export const EntityFilter = z.object({
  types: optional(z.array(z.enum(ENTITY_TYPES))),
  plan: optional(z.string()),
  section: optional(z.string()),
  within: optional(Ref),
  located: optional(z.object({ in: optional(Ref), told: optional(z.boolean()) })),
  industry: optional(Ref),
  department: optional(Ref),
  cluster: optional(Ref),
  stages: optional(z.array(z.string()).transform((words) => words.map(readStage))),
  name: optional(z.string()),
  relatedTo: z
    .array(
      z.object({
        entity: Ref,
        types: optional(z.array(z.enum(RELATION_TYPES))),
        direction: z
          .enum(['OUT', 'IN', 'BOTH'])
          .nullish()
          .transform((given) => given ?? 'BOTH'),
      }),
    )
    .nullish()
    .transform((given) => given ?? []),
  basis: optional(z.array(z.enum(BASES))),
});
export type EntityFilter = z.infer<typeof EntityFilter>;

/** In which order; relations go from most to fewest, the others upward, unless said otherwise. */
export const EntityOrder = z
  .object({
    by: z.enum(['PLACE', 'NAME', 'RELATIONS']).default('PLACE'),
    direction: optional(z.enum(['ASC', 'DESC'])),
  })
  .transform(({ by, direction }) => ({
    by,
    isDescending: (direction ?? (by === 'RELATIONS' ? 'DESC' : 'ASC')) === 'DESC',
  }));
export type EntityOrder = z.infer<typeof EntityOrder>;
