import { en } from './en.ts';
import { type WordKey, zh } from './zh.ts';

/** What fills the braces of a sentence. */
type Fillings = Readonly<Record<string, string | number>>;

/** Says a sentence in the page's language. */
export type Words = (key: WordKey, fillings?: Fillings) => string;

function wordsOf(table: Readonly<Record<WordKey, string>>): Words {
  return (key, fillings = {}) =>
    table[key].replace(/\{(\w+)\}/g, (_brace, name: string) => String(fillings[name] ?? ''));
}

/** The words of each language. */
export const WORDS = { zh: wordsOf(zh), en: wordsOf(en) } as const;

/** Whether a text made at run time is a key, such as the name of a rule that may be new. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(zh, key);
}
