import { outlines } from './outline-query.ts';
import { sectionText } from './section-text-query.ts';
import { createAnswers } from '#client/shared/queries/answers.ts';

/** The plans as books; the key is empty. */
export const outlineAnswers = createAnswers((_key, language) => outlines(language));

/** What sections say and name, by sectionKey. */
export const sectionTextAnswers = createAnswers((key, language) => {
  const [id = '', extent] = key.split(' ');
  return sectionText(id, extent === 'whole', language);
});

/** The key of a section's text; whole: with all that lies below it. */
export function sectionKey(id: string, whole: boolean): string {
  return whole ? `${id} whole` : id;
}
