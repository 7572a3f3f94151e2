import { useEffect } from 'react';

import { type Answer, type Answers, useAnswer } from './answers.ts';
import { useExplorer } from '#client/shared/routing/store.ts';

/**
 * The answer about a key, asked for as soon as a part of the page needs it. Where the answer holds words of a language, the
 * key begins with the language, so that each is asked for itself.
 */
export function useAsked<Value>(answers: Answers<Value>, key: string): Answer<Value> {
  const language = useExplorer((state) => state.language);
  useEffect(() => {
    answers.ensure(key, language);
  }, [answers, key, language]);
  return useAnswer(answers, key);
}
