import * as app from './app-words.ts';
import * as intended from './intended-words.ts';
import * as vocabulary from './vocabulary.ts';
import type { WordTable } from './words.ts';

/** The tables of what every page may say. */
export const SHARED_TABLES: readonly WordTable[] = [app, intended, vocabulary];
