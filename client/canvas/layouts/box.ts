/** A rectangle by its middle. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle that has no place yet. */
export type Size = Omit<Box, 'x' | 'y'>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A head over a column; `end` says which side of x its words stand on. */
export interface Head extends Point {
  readonly id: string;
  readonly end: 'start' | 'end';
}

/** A column of boxes, and the heights at which a line passes it without touching one. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly gaps: readonly number[];
}

/** Where things stand. */
export interface Arrangement {
  readonly boxes: readonly Box[];
  readonly heads: readonly Head[];
  readonly columns: readonly Column[];
}

/** Whether two boxes come closer than `gap`. */
export function isCrowding(one: Box, other: Box, gap: number): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 + gap &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2 + gap
  );
}

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
