import { createInstance } from 'i18next';

import type { Language } from '#client/shared/api/language.ts';

/**
 * The keys of each table of words. Every table declares itself here, in its own file, so that a key is checked wherever it is
 * used although nothing but the registry knows all tables. The Chinese words are the source of the keys; braces hold what is
 * filled in.
 * @public
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- each table adds itself
export interface WordTables {}

type KeyOf<Table> = Extract<keyof Table, string>;

export type WordKey = { [Name in keyof WordTables]: KeyOf<WordTables[Name]> }[keyof WordTables];

/** Words by key, in both languages. */
export interface WordTable {
  readonly zh: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

/** What fills the braces of a sentence. */
type Fillings = Readonly<Record<string, string | number>>;

/** Says a sentence in the page's language; a filling `count` chooses between one and many. */
export interface Words {
  (key: WordKey, fillings?: Fillings): string;
  readonly language: Language;
}

const NAMESPACE = 'translation';

const instance = createInstance({
  lng: 'zh',
  initAsync: false,
  resources: { zh: { [NAMESPACE]: {} }, en: { [NAMESPACE]: {} } },
  keySeparator: false,
  nsSeparator: false,
  contextSeparator: '\u0000',
  // React escapes what it shows.
  interpolation: { prefix: '{', suffix: '}', escapeValue: false, skipOnVariables: true },
});
void instance.init();

let known: WordTable = { zh: {}, en: {} };

/** Makes tables of words known; the registry does so once, before anything is said. */
export function registerWords(tables: readonly WordTable[]): void {
  for (const { zh, en } of tables) {
    known = { zh: { ...known.zh, ...zh }, en: { ...known.en, ...en } };
  }
  instance.addResourceBundle('zh', NAMESPACE, known.zh);
  instance.addResourceBundle('en', NAMESPACE, known.en);
}

/** All words by key, in both languages. */
export function wordTables(): WordTable {
  return known;
}

/** The words of each language. */
export const WORDS = { zh: wordsOf('zh'), en: wordsOf('en') } as const;

/** Whether a text made at run time is a key, such as the name of a rule that may be new. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(known.zh, key);
}

function wordsOf(language: Language): Words {
  const say = instance.getFixedT(language);
  return Object.assign((key: WordKey, fillings: Fillings = {}) => say(key, fillings), { language });
}
