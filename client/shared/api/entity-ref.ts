/** An entity by its id, or by a name as the plan writes it. */
export type EntityRef = { readonly id: string } | { readonly name: string };

/** Ids are ASCII slugs, so any other text is a name. */
export function entityRef(text: string): EntityRef {
  return /^[a-z0-9][a-z0-9.-]*$/.test(text) ? { id: text } : { name: text };
}
