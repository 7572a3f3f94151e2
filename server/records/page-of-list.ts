import { inRange, PAGE } from './arguments.ts';
import { fromCursor, listKey } from './cursor.ts';
import type { PageRows } from './page.ts';

/** A page of things that are all at hand. */
export type ListPage<Item> = PageRows<{ readonly sortKey: string; readonly node: Item }>;

interface PageAsked {
  /** Which list it is, with what it was asked with. */
  readonly list: string;
  readonly asked: Readonly<Record<string, unknown>>;
  readonly first: unknown;
  readonly after: string | null | undefined;
}

/**
 * The items after a cursor, sorted by their keys, which are unique. Throws BAD_ARGUMENT for a length out of range, BAD_CURSOR for a cursor of
 * another list.
 */
export function pageOfList<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
  { list, asked, first, after }: PageAsked,
): ListPage<Item> {
  const size = inRange('first', first, PAGE);
  const key = listKey(list, asked);
  const begin = after == null ? '' : fromCursor(key, after);
  const all = Array.from(items, (node) => ({ sortKey: keyOf(node), node })).sort((one, other) =>
    one.sortKey < other.sortKey ? -1 : 1,
  );
  return {
    rows: all.filter(({ sortKey }) => sortKey > begin).slice(0, size + 1),
    size,
    isContinued: begin !== '',
    list: key,
    totalCount: all.length,
  };
}

/** A number as texts are ordered. */
export function padded(number: number): string {
  return String(number).padStart(9, '0');
}
