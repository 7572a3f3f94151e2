import type { EntityHint } from '#client/shared/api/fragments.ts';
import {
  fillingOf,
  matchQuestions,
  namedIn,
  type Offer,
  questionsAbout,
} from '#client/search/questions/offer-questions.ts';
import { findingsIn, type Suggestions, useSuggestions } from './use-suggestions.ts';

/** Questions that go with a typed text. */
export interface Offers {
  /** Those whose own words were typed. */
  readonly meant: readonly Offer[];
  /** Those that what was found can fill. */
  readonly about: readonly Offer[];
}

const MOST_NAMED = 3;

/** The questions that a typed text means, and those about what it names. */
export function useOffers(text: string, suggestions: Suggestions | null): Offers {
  const matched = matchQuestions(text);
  const named = namedIn(text, matched);
  const candidates = useSuggestions(named?.name ?? '', named?.types);
  const filled =
    named === null
      ? []
      : foundIn(candidates)
          .slice(0, MOST_NAMED)
          .map((entity) => ({
            question: named.question,
            filled: { [named.slot]: fillingOf(entity) },
          }));
  const unfilled = matched
    .filter((question) => filled.length === 0 || question !== named?.question)
    .map((question) => ({ question, filled: {} }));
  const [best] = foundIn(suggestions);
  const about = best === undefined || text.trim().length < 2 ? [] : questionsAbout(best);
  const isIn = (offers: readonly Offer[], { question }: Offer): boolean =>
    offers.some((offer) => offer.question === question);
  // A question that was typed stands with all that it may be about: of a name that means several, with each of them.
  return {
    meant: [...filled, ...unfilled.filter((offer) => !isIn(about, offer))],
    about: about.filter((offer) => !isIn(filled, offer)),
  };
}

function foundIn(suggestions: Suggestions | null): readonly EntityHint[] {
  return findingsIn(suggestions).map(({ entity }) => entity);
}
