import { BadCursorError } from '#server/domain/errors.ts';

/** A cursor is the sort key of the row that it stands for, so that pages hold while rows come and go. */
export function toCursor(sortKey: string): string {
  return Buffer.from(sortKey, 'utf8').toString('base64url');
}

/** The sort key that a cursor stands for; throws BAD_CURSOR where it is none. */
export function fromCursor(cursor: string): string {
  const sortKey = Buffer.from(cursor, 'base64url').toString('utf8');
  if (sortKey === '' || toCursor(sortKey) !== cursor) {
    throw new BadCursorError(cursor);
  }
  return sortKey;
}
