/** A line as a layout sees it: which two boxes it joins. */
export interface Link {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** What each box is joined to, by id. */
export function neighboursOf(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const note = (from: string, to: string): void => {
    const known = neighbours.get(from);
    if (known === undefined) {
      neighbours.set(from, [to]);
    } else {
      known.push(to);
    }
  };
  for (const { source, target } of links) {
    note(source, target);
    note(target, source);
  }
  return neighbours;
}
