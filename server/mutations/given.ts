/** What GraphQL hands over without these fields, and without those that are null: a line leaves them out. */
export function givenBut(input: object, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).filter(
      ([key, value]) => !keys.includes(key) && value !== null && value !== undefined,
    ),
  );
}
