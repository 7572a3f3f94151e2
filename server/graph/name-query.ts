import { pinyin } from 'pinyin-pro';

import { nameKey } from '#server/domain/name-key.ts';

import { fullTextQuery } from './full-text.ts';

/**
 * What find-names.cypher takes of a text. Any text is a good one: what is special to a query language is not so here. The
 * pinyin of mixed input (zhanjiang港) is pinyin throughout, and null where there is no letter in it.
 */
export function nameQuery(
  text: string,
): Readonly<Record<'key' | 'latin' | 'words' | 'inOrder', string | null>> {
  const key = nameKey(text);
  const latin = /[a-z]/.test(key)
    ? nameKey(pinyin(key, { toneType: 'none', nonZh: 'consecutive', v: true }))
    : null;
  // A word that no name holds stands for a text without any, since Lucene refuses an empty query.
  return { key, latin, words: fullTextQuery(text) ?? 'nothing', inOrder: inOrder(key) };
}

const ABBREVIATION = /^\p{Script=Han}{2,6}$/u;

/** A pattern of the names that an abbreviation is made from (发改委 of 发展改革委); null where the text is none. */
function inOrder(key: string): string | null {
  return ABBREVIATION.test(key) ? `.*${Array.from(key).join('.*')}.*` : null;
}
