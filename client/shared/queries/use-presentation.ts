import { type PresentationFact, presentationQuery } from './presentation.ts';
import { useAnswer } from './query.ts';

/** What the plan presents itself with; null while it is on its way, or not wanted. */
export function usePresentation(isWanted = true): PresentationFact | null {
  return useAnswer(isWanted ? presentationQuery : null).data ?? null;
}
