import { corridorProfile } from './corridor-profile-query.ts';
import { corridors } from './corridors-query.ts';
import { createAnswers } from '#client/shared/queries/answers.ts';

/** Corridors that run through a thing, by its id or name; the empty key: all corridors. */
export const corridorsAnswers = createAnswers((key, language) =>
  corridors(key === '' ? null : key, language),
);

/** What is along a corridor; the key is the language and the corridor's id or name: a refusal is in words. */
export const corridorProfileAnswers = createAnswers((key, language) =>
  corridorProfile(key.slice(key.indexOf(' ') + 1), language),
);
