import { pinyin } from 'pinyin-pro';

import { nameKey } from '#server/domain/name-key.ts';
import { pinyinSyllables } from '#server/domain/pinyin-syllables.ts';

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
  /** How Chinese sounds, since a name is often written as it was heard (宝刚 for 宝钢); null where the text is none, or one character. */
  readonly sound: string | null;
  /** For Lucene: the letters with a slip or two (zhanjang for zhanjiang); null where there are too few to tell. */
  readonly slips: string | null;
  /** For Lucene: the syllables of pinyin, of which a name may have more (zhangang for zhanjianggang); null where the text is none. */
  readonly syllables: string | null;
  /** The names that have the syllables in order, as a pattern; null likewise. */
  readonly syllablesInOrder: string | null;
  /** A name that begins and ends so is likelier than one that has them somewhere. */
  readonly firstSyllable: string | null;
  readonly lastSyllable: string | null;
}

const ABBREVIATION = /^\p{Script=Han}{2,6}$/u;
const HEARD = /^\p{Script=Han}{2,12}$/u;
const LETTERS = /^[a-z]{5,24}$/;
/** From so many letters on, two may be wrong. */
const LONG = 9;

/** Any text is a good one: what is special to a query language is not so here. */
export function nameQuery(text: string): NameQuery {
  const key = nameKey(text);
  const latin = /[a-z]/.test(key) ? toPinyin(key) : null;
  return {
    key,
    latin,
    // A word that no name holds stands for a text without any, since Lucene refuses an empty query.
    words: fullTextQuery(text) ?? 'nothing',
    ...abbreviationOf(key),
    sound: HEARD.test(key) ? toPinyin(key) : null,
    ...slipsOf(latin !== null && LETTERS.test(latin) ? latin : null),
  };
}

function abbreviationOf(key: string): Pick<NameQuery, 'characters' | 'inOrder'> {
  const characters = Array.from(key);
  return ABBREVIATION.test(key)
    ? {
        characters: characters.map((character) => `+${character}`).join(' '),
        inOrder: `.*${characters.join('.*')}.*`,
      }
    : { characters: null, inOrder: null };
}

type Slips = Pick<
  NameQuery,
  'slips' | 'syllables' | 'syllablesInOrder' | 'firstSyllable' | 'lastSyllable'
>;

function slipsOf(letters: string | null): Slips {
  const syllables = syllablesOf(letters);
  return {
    slips: letters === null ? null : `${letters}~${letters.length < LONG ? '1' : '2'}`,
    syllables: syllables?.map((syllable) => `+${syllable}`).join(' ') ?? null,
    syllablesInOrder: syllables === null ? null : `(.* )?${syllables.join(' (.* )?')}( .*)?`,
    firstSyllable: syllables?.[0] ?? null,
    lastSyllable: syllables?.at(-1) ?? null,
  };
}

function toPinyin(key: string): string {
  return nameKey(pinyin(key, { toneType: 'none', nonZh: 'consecutive', v: true }));
}

/** Two to six syllables: one stands nearly anywhere. */
function syllablesOf(letters: string | null): readonly string[] | null {
  const syllables = letters === null ? null : pinyinSyllables(letters);
  return syllables === null || syllables.length < 2 || syllables.length > 6 ? null : syllables;
}
