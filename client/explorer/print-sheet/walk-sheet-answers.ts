import { brief, type BriefQuestion } from './walk-sheet-query.ts';
import type { Language } from '#client/shared/api/language.ts';
import { createAnswers } from '#client/shared/queries/answers.ts';

/** Briefs of walks, by briefKey: a rule's sentence comes in the language asked. */
export const briefAnswers = createAnswers((key, language) => {
  const [, start = '', end = '', relations = ''] = key.split(' ');
  return brief({ start, end, relations: relations.split(',') }, language);
});

/** The key of a brief's answer. */
export function briefKey({ start, end, relations }: BriefQuestion, language: Language): string {
  return [language, start, end, relations.join(',')].join(' ');
}
