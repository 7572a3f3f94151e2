import { pinyin } from 'pinyin-pro';

import { nameKey } from '#server/domain/name-key.ts';

import { fullTextQuery } from './full-text.ts';

/** What find-names.cypher takes of a text. */
interface NameQuery extends Readonly<Record<string, string | null>> {
  readonly key: string;
  /** Pinyin throughout, also of mixed input (zhanjiang港); null where there is no letter in it. */
  readonly latin: string | null;
  /** For Lucene: runs of characters, any of which may match. */
  readonly words: string;
  /** For Lucene: the characters of an abbreviation, all of which must match; null where the text is none. */
  readonly characters: string | null;
  /** The names that an abbreviation is made from (发改委 of 发展改革委), as a pattern; null likewise. */
  readonly inOrder: string | null;
}

const ABBREVIATION = /^\p{Script=Han}{2,6}$/u;

/** Any text is a good one: what is special to a query language is not so here. */
export function nameQuery(text: string): NameQuery {
  const key = nameKey(text);
  const latin = /[a-z]/.test(key)
    ? nameKey(pinyin(key, { toneType: 'none', nonZh: 'consecutive', v: true }))
    : null;
  const characters = ABBREVIATION.test(key) ? Array.from(key) : null;
  return {
    key,
    latin,
    // A word that no name holds stands for a text without any, since Lucene refuses an empty query.
    words: fullTextQuery(text) ?? 'nothing',
    characters: characters?.map((character) => `+${character}`).join(' ') ?? null,
    inOrder: characters === null ? null : `.*${characters.join('.*')}.*`,
  };
}
