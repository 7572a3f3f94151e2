import { useState } from 'react';

import { changeQuestionIn } from '#client/search/questions/change-questions.ts';
import { listingIn } from '#client/search/questions/listing-questions.ts';
import { fillReadings } from '#client/search/questions/fill-readings.ts';
import {
  isAskedIn,
  matchQuestions,
  type Offer,
  questionsAbout,
  readingsOf,
} from '#client/search/questions/offer-questions.ts';
import type { Question } from '#client/search/questions/question.ts';
import type { Reading } from '#client/search/questions/read-question.ts';
import { matchQuery } from '#client/shared/queries/match.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { findingsIn, type Suggestions, usePaused } from './use-suggestions.ts';

/** Questions that go with a typed text. */
export interface Offers {
  /** The text of which it is known what it names; an older one while that is being asked. */
  readonly text: string;
  /** Those that the text asks in their own words, or by two names alone. */
  readonly asked: readonly Offer[];
  /** Those that may be looked for by another word that stands in it. */
  readonly hinted: readonly Offer[];
  /** Those that what was found can fill. */
  readonly about: readonly Offer[];
}

/** The questions that a typed text means, and those about what it names. */
export function useOffers(text: string, suggestions: Suggestions | null): Offers {
  const matched = matchQuestions(text);
  const named = useNamed(text.trim(), matched);
  const alone = listingIn(text) ?? changeQuestionIn(text);
  const unfilled = without(matched, named.offers[0]?.question).map(unfilledOffer);
  const [best] = findingsIn(suggestions);
  const about = best === undefined || text.trim().length < 2 ? [] : questionsAbout(best.entity);
  // A question that was typed stands with all that it may be about: of a name that means several, with each of them.
  const asked = [
    ...(alone === null ? [] : [unfilledOffer(alone)]),
    ...named.offers,
    ...notIn(
      about,
      unfilled.filter(({ question }) => isAskedIn(question, text)),
    ),
  ];
  return {
    text: named.text,
    asked,
    hinted: notIn([...asked, ...about], unfilled),
    about: notIn(asked, about),
  };
}

interface Named {
  readonly text: string;
  readonly offers: readonly Offer[];
}

const NOTHING: Named = { text: '', offers: [] };

/** The likeliest question with what the text names besides its words. What was read stands until a newer text is read. */
function useNamed(typed: string, matched: readonly Question[]): Named {
  const text = usePaused(typed);
  const offers = useRead(text === typed ? text : '', matched);
  const [last, setLast] = useState(NOTHING);
  if (offers !== null && text === typed && last.text !== text) {
    setLast({ text, offers });
  }
  return typed === '' ? NOTHING : last;
}

/** What a text was read as; null while it is being read. */
function useRead(text: string, matched: readonly Question[]): readonly Offer[] | null {
  const readings = text === '' ? [] : readingsOf(text, matched);
  const first = useFilled(readings);
  // What nothing fits that the likeliest question is about may fit the next: 上有哪些项目 is asked of islands too.
  const others = first?.length === 0 ? without(matched, readings[0]?.question) : [];
  const second = useFilled(others.length === 0 ? [] : readingsOf(text, others));
  return first === null || first.length > 0 ? first : second;
}

/** The readings filled with what their names mean; null while that is asked. */
function useFilled(readings: readonly Reading[]): readonly Offer[] | null {
  const [first] = readings;
  const names = [...new Set(readings.flatMap((reading) => reading.names))];
  // All gaps of a question are of the same types.
  const types = Object.values(first?.question.slots ?? {})[0]?.types ?? [];
  const answer = useAnswer(first === undefined ? null : matchQuery(names, types));
  if (first === undefined || answer.status === 'error') {
    return [];
  }
  return answer.status === 'success' ? fillReadings(readings, answer.data) : null;
}

function without(
  questions: readonly Question[],
  question: Question | undefined,
): readonly Question[] {
  return questions.filter((other) => other !== question);
}

function unfilledOffer(question: Question): Offer {
  return { question, filled: {} };
}

function notIn(offers: readonly Offer[], others: readonly Offer[]): readonly Offer[] {
  return others.filter(({ question }) => offers.every((offer) => offer.question !== question));
}
