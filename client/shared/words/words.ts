import { createInstance } from 'i18next';

import type { Language } from '#client/shared/api/language.ts';
import * as app from './app-words.ts';
import * as canvas from '#client/canvas/canvas-words.ts';
import * as compare from '#client/pages/compare/words.ts';
import * as corridor from '#client/pages/corridors/words.ts';
import * as data from '#client/pages/data/words.ts';
import * as figures from '#client/pages/figures/words.ts';
import * as graphTools from '#client/explorer/canvas-panel/words.ts';
import * as handOn from '#client/explorer/share/words.ts';
import * as home from '#client/pages/home/words.ts';
import * as intended from './intended-words.ts';
import * as outline from '#client/pages/outline/words.ts';
import * as overview from '#client/pages/overview/words.ts';
import * as panel from '#client/explorer/entity-panel/words.ts';
import * as parks from '#client/pages/parks/words.ts';
import * as paths from '#client/pages/paths/words.ts';
import * as responsibilities from '#client/pages/responsibilities/words.ts';
import * as search from '#client/search/words.ts';
import * as slip from '#client/pages/delay-impact/words.ts';
import * as trace from '#client/pages/trace/words.ts';
import * as vocabulary from './vocabulary.ts';

/** The Chinese words are the source of the keys; braces hold what is filled in. */
export const zh = {
  ...app.zh,
  ...canvas.zh,
  ...compare.zh,
  ...corridor.zh,
  ...data.zh,
  ...figures.zh,
  ...graphTools.zh,
  ...handOn.zh,
  ...home.zh,
  ...intended.zh,
  ...outline.zh,
  ...overview.zh,
  ...panel.zh,
  ...parks.zh,
  ...paths.zh,
  ...responsibilities.zh,
  ...search.zh,
  ...slip.zh,
  ...trace.zh,
  ...vocabulary.zh,
} as const;

/** The same in English. */
export const en = {
  ...app.en,
  ...canvas.en,
  ...compare.en,
  ...corridor.en,
  ...data.en,
  ...figures.en,
  ...graphTools.en,
  ...handOn.en,
  ...home.en,
  ...intended.en,
  ...outline.en,
  ...overview.en,
  ...panel.en,
  ...parks.en,
  ...paths.en,
  ...responsibilities.en,
  ...search.en,
  ...slip.en,
  ...trace.en,
  ...vocabulary.en,
} as const satisfies Readonly<Record<WordKey, string>>;

export type WordKey = keyof typeof zh;

/** What fills the braces of a sentence. */
type Fillings = Readonly<Record<string, string | number>>;

/** Says a sentence in the page's language; a filling `count` chooses between one and many. */
export interface Words {
  (key: WordKey, fillings?: Fillings): string;
  readonly language: Language;
}

const tables = createInstance({
  lng: 'zh',
  initAsync: false,
  resources: { zh: { translation: zh }, en: { translation: en } },
  keySeparator: false,
  nsSeparator: false,
  contextSeparator: '\u0000',
  // React escapes what it shows.
  interpolation: { prefix: '{', suffix: '}', escapeValue: false, skipOnVariables: true },
});
void tables.init();

function wordsOf(language: Language): Words {
  const say = tables.getFixedT(language);
  return Object.assign((key: WordKey, fillings: Fillings = {}) => say(key, fillings), { language });
}

/** The words of each language. */
export const WORDS = { zh: wordsOf('zh'), en: wordsOf('en') } as const;

/** Whether a text made at run time is a key, such as the name of a rule that may be new. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(zh, key);
}
