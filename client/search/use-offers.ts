import type { EntityHint } from '#client/shared/api/fragments.ts';
import {
  fillingOf,
  matchQuestions,
  namedIn,
  type NamedInText,
  type Offer,
  questionsAbout,
} from '#client/search/questions/offer-questions.ts';
import type { Question } from '#client/search/questions/question.ts';
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
  const filled = useFilled(text, matched);
  const unfilled = without(matched, filled[0]?.question).map((question) => ({
    question,
    filled: {},
  }));
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

/** The likeliest question with what the text names besides its words. */
function useFilled(text: string, matched: readonly Question[]): readonly Offer[] {
  const named = namedIn(text, matched);
  const candidates = useNamed(named);
  const isFound = candidates === null || foundIn(candidates).length > 0;
  // What nothing fits that the likeliest question is about may fit the next: 上有哪些项目 is asked of islands too.
  const other = isFound ? null : namedIn(text, without(matched, named?.question));
  const others = useNamed(other);
  return isFound ? filledBy(named, candidates) : filledBy(other, others);
}

function useNamed(named: NamedInText | null): Suggestions | null {
  return useSuggestions(named?.name ?? '', named?.types);
}

function filledBy(named: NamedInText | null, candidates: Suggestions | null): readonly Offer[] {
  return named === null
    ? []
    : foundIn(candidates)
        .slice(0, MOST_NAMED)
        .map((entity) => ({
          question: named.question,
          filled: { [named.slot]: fillingOf(entity) },
        }));
}

function without(
  questions: readonly Question[],
  question: Question | undefined,
): readonly Question[] {
  return questions.filter((other) => other !== question);
}

function foundIn(suggestions: Suggestions | null): readonly EntityHint[] {
  return findingsIn(suggestions).map(({ entity }) => entity);
}
