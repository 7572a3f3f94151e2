import type { EntityHint } from '#client/shared/api/fragments.ts';

/** Of several about one entity, the first. */
export function firstOfEach<Some extends { readonly entity: EntityHint }>(
  some: readonly Some[],
): readonly Some[] {
  return some.filter(
    ({ entity }, index) => some.findIndex((other) => other.entity.id === entity.id) === index,
  );
}
