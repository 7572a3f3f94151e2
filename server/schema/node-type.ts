import { z } from 'zod';

const Known = z.union([
  // A relation may name the record that states it.
  z.looseObject({ basis: z.string() }).transform(() => 'Relation'),
  z.looseObject({ record: z.string() }).transform(() => 'Record'),
  z.looseObject({ issuer: z.string(), kind: z.string() }).transform(() => 'Document'),
  z.looseObject({ type: z.string() }).transform(({ type }) => type),
]);

/** Which type of the schema something is of that can be fetched by its id. */
export function nodeTypeOf(node: unknown): string {
  return Known.parse(node);
}
