import neo4j from 'neo4j-driver';

/** What a statement may be given. Whole numbers go as integers: LIMIT takes no other. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Parameter[]
  | { readonly [key: string]: Parameter };

export function toCypher(value: Parameter): unknown {
  if (typeof value === 'number') {
    return Number.isInteger(value) ? neo4j.int(value) : value;
  }
  if (Array.isArray(value)) {
    return value.map(toCypher);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toCypher(item)]));
  }
  return value;
}
