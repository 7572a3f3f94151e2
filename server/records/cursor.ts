import { createHash } from 'node:crypto';

import { BadCursorError } from '#server/domain/errors.ts';

/** Which rows of a list are asked for says nothing of which list it is. */
const PAGING: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);

/** Which list a cursor belongs to: a digest of its name and of what it was asked with. */
export function listKey(name: string, args: Readonly<Record<string, unknown>>): string {
  const asked = Object.entries(args).filter(
    ([key, value]) => !PAGING.has(key) && value !== null && value !== undefined,
  );
  return createHash('sha256')
    .update(JSON.stringify([name, asked.sort(([a], [b]) => (a < b ? -1 : 1))]))
    .digest('base64url')
    .slice(0, 8);
}

/** A cursor is its list and the sort key of the row that it stands for, so that pages hold while rows come and go. */
export function toCursor(list: string, sortKey: string): string {
  return Buffer.from(`${list}${sortKey}`, 'utf8').toString('base64url');
}

/** The sort key that a cursor stands for; throws BAD_CURSOR where it is none, or another list's. */
export function fromCursor(list: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const sortKey = text.slice(list.length);
  if (!text.startsWith(list) || sortKey === '' || toCursor(list, sortKey) !== cursor) {
    throw new BadCursorError(cursor);
  }
  return sortKey;
}
