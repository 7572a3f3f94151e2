import { changeQuestionOf } from './change-questions.ts';
import { listingOf } from './listing-questions.ts';
import type { Question } from './question.ts';
import { PARK_QUESTIONS } from './park-questions.ts';
import { PLACE_QUESTIONS } from './place-questions.ts';
import { PORTFOLIO_QUESTIONS } from './portfolio-questions.ts';
import { PROGRESS_QUESTIONS } from './progress-questions.ts';
import { RESPONSIBILITY_QUESTIONS } from './responsibility-questions.ts';
import { WALK_QUESTIONS } from './walk-questions.ts';

/** All questions that the search box knows. A new one is an object in one of the lists; of those about one entity, the first come first. */
export const QUESTIONS: readonly Question[] = [
  ...PORTFOLIO_QUESTIONS,
  ...WALK_QUESTIONS,
  ...RESPONSIBILITY_QUESTIONS,
  ...PARK_QUESTIONS,
  ...PLACE_QUESTIONS,
  ...PROGRESS_QUESTIONS,
];

/** A question by its id; undefined where there is none, such as one that was kept and is no longer known. */
export function questionOf(id: string): Question | undefined {
  return QUESTIONS.find((known) => known.id === id) ?? listingOf(id) ?? changeQuestionOf(id);
}
