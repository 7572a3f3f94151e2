import { useQueries, type UseQueryResult } from '@tanstack/react-query';

import { useLanguage } from '#client/shared/routing/store.ts';
import { type Answer, answerOf, optionsOf, type Query } from './query.ts';

// Apart from useAnswer, since the first page asks no number of questions at once, and what it takes is not small.
/** The answers to several questions, in their order. */
export function useAnswers<Value>(queries: readonly Query<Value>[]): readonly Answer<Value>[] {
  const language = useLanguage();
  return useQueries({
    queries: queries.map((query) => optionsOf(query, language)),
    combine: answersOf,
  });
}

function answersOf<Value>(results: readonly UseQueryResult<Value>[]): readonly Answer<Value>[] {
  return results.map(({ data, error }) => answerOf(data, error));
}
