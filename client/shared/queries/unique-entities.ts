import type { EntityHint } from '#client/shared/api/fragments.ts';

/** Entities that are named more than once, each once, where it is named first. */
export function uniqueEntities(entities: readonly EntityHint[]): readonly EntityHint[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}
