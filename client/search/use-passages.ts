import { useState } from 'react';

import { passagesQuery, type FoundPassages } from '#client/shared/queries/passages.ts';
import { plansQuery } from '#client/shared/queries/plans.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { usePaused } from './use-suggestions.ts';

/**
 * Where the plan's text has what is typed, once the reader pauses; what was found stands until the answer for a newer text
 * arrives. null where the server has no text, where what is typed is too short to say anything, and before the first answer.
 */
export function usePassages(text: string): FoundPassages | null {
  const typed = text.trim();
  const asked = usePaused(typed);
  const plans = useAnswer(plansQuery);
  const hasText = plans.status === 'success' && plans.data.some((plan) => plan.hasText);
  const answer = useAnswer(hasText && isTelling(asked) ? passagesQuery(asked) : null);
  const [last, setLast] = useState<FoundPassages | null>(null);
  if (answer.status === 'success' && last !== answer.data) {
    setLast(answer.data);
  }
  return isTelling(typed) ? last : null;
}

/** Two characters of Chinese are a word; one stands nearly anywhere, as do two letters. */
function isTelling(text: string): boolean {
  return Array.from(text).length >= (/\p{Script=Han}/u.test(text) ? 2 : 3);
}
