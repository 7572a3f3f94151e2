import { z } from 'zod';

import { byId, EntityRecord, RelationRecord, type PathRecord } from './records.ts';

/**
 * Walks as a statement hands them over: each stop and step once, however many walks share it, and the walks by id.
 * What was selected is thus shaped once for all of them.
 */
export const Walks = z.object({
  entities: z.array(EntityRecord),
  relations: z.array(RelationRecord),
  walks: z.array(
    z.object({
      stops: z.array(z.string()).min(1),
      steps: z.array(z.string()),
      strength: z.number(),
    }),
  ),
});
export type Walks = z.infer<typeof Walks>;

/** The walks as paths, in their order. */
export function toPaths({ entities, relations, walks }: Walks): PathRecord[] {
  const entityOf = byId(entities);
  const relationOf = byId(relations);
  return walks.map(({ stops, steps, strength }) => ({
    entities: stops.map(entityOf),
    steps: steps.map((id, index) => ({
      relation: relationOf(id),
      forward: id.startsWith(`${stops[index] ?? ''}~`),
    })),
    length: steps.length,
    strength,
    intended: steps.some((id) => relationOf(id).intended),
  }));
}
