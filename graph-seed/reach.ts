/** What the steps lead to from here, however far, and this itself. */
export function reach(from: string, steps: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([from]);
  // A set goes on to what is added to it meanwhile.
  for (const id of found) {
    for (const next of steps(id)) {
      found.add(next);
    }
  }
  return found;
}
