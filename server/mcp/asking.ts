import type { Language } from '#server/domain/language.ts';

import { addressesAt, type Addresses } from './answers/addresses.ts';
import type { Atlas } from './atlas.ts';
import { WORDS, type AnswerWords } from './words.ts';

/** What a question needs to be answered in a language. */
export interface Asking {
  readonly language: Language;
  readonly words: AnswerWords;
  /** Where the explorer shows what is answered. */
  readonly addresses: Addresses;
  /** Asks the atlas; throws QuestionFailed where it refuses. */
  ask(document: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** An atlas, and the language of those who ask it, unless a question names another. */
export interface AtlasInLanguage {
  readonly language: Language;
  asking(language: Language | undefined, signal: AbortSignal): Asking;
}

export function inLanguage(atlas: Atlas, usual: Language): AtlasInLanguage {
  const addresses = addressesAt(atlas.origin);
  return {
    language: usual,
    asking: (language = usual, signal) => ({
      language,
      words: WORDS[language],
      addresses,
      ask: (document, variables = {}) => atlas.ask({ document, variables, language, signal }),
    }),
  };
}
