/** Each once, by its id: in the place where it stands first, as it stands last. */
export function uniqueById<Item extends { readonly id: string }>(
  items: readonly Item[],
): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
