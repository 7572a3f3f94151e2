import type { Language } from '#server/domain/language.ts';

import { en } from './words-en.ts';
import { zh, type AnswerWords } from './words-zh.ts';

export type { AnswerWords } from './words-zh.ts';

/** What the text of an answer says around names, figures and places. */
export const WORDS: Readonly<Record<Language, AnswerWords>> = { zh, en };
