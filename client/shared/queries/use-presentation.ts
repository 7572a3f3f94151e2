import { useEffect } from 'react';

import { useExplorer } from '#client/shared/routing/store.ts';
import { createAnswers, useAnswer } from './answers.ts';
import { presentation, type PresentationFact } from './presentation.ts';

// The key is empty: names come in both languages.
const presentationAnswers = createAnswers((_key, language) => presentation(language));

/** What the plan presents itself with; null while it is on its way, or not wanted. */
export function usePresentation(isWanted = true): PresentationFact | null {
  const language = useExplorer((state) => state.language);
  useEffect(() => {
    if (isWanted) {
      presentationAnswers.ensure('', language);
    }
  }, [isWanted, language]);
  const answer = useAnswer(presentationAnswers, '');
  return answer.kind === 'answered' ? answer.value : null;
}
