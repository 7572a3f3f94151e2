import { parkProfiles } from './park-profiles-query.ts';
import { type ParksQuestion, rankedParks } from '#client/shared/queries/parks.ts';
import type { Language } from '#client/shared/api/language.ts';
import { textOf } from '#client/shared/routing/address-parts.ts';
import { createAnswers } from '#client/shared/queries/answers.ts';
import { parseNeed, type ParksPlace, printNeed, wantsOf } from './route.ts';

/** Ranked parks, by parksKey. */
export const parksAnswers = createAnswers((key, language) => {
  const [, ...rest] = key.split(' ');
  return rankedParks(parseQuestion(rest.join(' ')), language);
});

/** Parks as they stand side by side, by their ids parted by commas. */
export const profileAnswers = createAnswers((key, language) =>
  parkProfiles(key.split(','), language),
);

/** The key of the answer that a place asks for; null where it looks for nothing yet. Reasons come in a language. */
export function parksKey(place: ParksPlace, language: Language): string | null {
  if (place.like === null && wantsOf(place.need).length === 0) {
    return null;
  }
  const parameters = new URLSearchParams();
  if (place.like === null) {
    printNeed(place.need, parameters);
  } else {
    parameters.set('like', place.like);
  }
  return `${language} ${parameters.toString()}`;
}

function parseQuestion(text: string): ParksQuestion {
  const parameters = new URLSearchParams(text);
  const like = textOf(parameters, 'like');
  return like === null ? { by: 'need', need: parseNeed(parameters) } : { by: 'like', like };
}
