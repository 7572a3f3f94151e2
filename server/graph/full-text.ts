import { toSimplified } from '#server/domain/simplified.ts';

/** So much of a text is looked at: Lucene takes a thousand pairs of characters and no more. */
const MOST = 200;

/**
 * Any text as a Lucene query that cannot fail: its runs of letters, digits and Chinese, any of which may match. In lower
 * case, since OR, AND and NOT command only in capitals. null where the text holds no such run.
 */
export function fullTextQuery(text: string): string | null {
  const words =
    toSimplified(text.slice(0, MOST).normalize('NFKC'))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? null : words.join(' ');
}
