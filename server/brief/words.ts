import type { Language } from '#server/domain/language.ts';
import type { RelationType } from '#server/domain/vocabulary.ts';

import { en } from './words-en.ts';
import { type BriefWords, zh } from './words-zh.ts';

export type { BriefWords } from './words-zh.ts';

/** The words of a brief in each language. */
export const BRIEF_WORDS: Readonly<Record<Language, BriefWords>> = { zh, en };

/** Verbs as they stand in an English sentence; in Chinese they are those of the vocabulary. */
export const ENGLISH_VERBS: Readonly<Partial<Record<RelationType, string>>> = {
  PART_OF: 'is part of',
  LOCATED_IN: 'lies in',
};
