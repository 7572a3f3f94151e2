/** Of several about one entity, the first. */
export function firstOfEach<Some extends { readonly entity: { readonly id: string } }>(
  some: readonly Some[],
): readonly Some[] {
  return some.filter(
    ({ entity }, index) => some.findIndex((other) => other.entity.id === entity.id) === index,
  );
}
