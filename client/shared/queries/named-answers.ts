import { entitiesNamed } from './entities-named.ts';
import { createAnswers } from './answers.ts';

/** What bears certain names, by namedKey. */
export const namedAnswers = createAnswers((key, language) =>
  entitiesNamed(key.split('\n'), null, language),
);

/** The key of what bears these names. */
export function namedKey(names: readonly string[]): string {
  return [...new Set(names)].join('\n');
}
