import { useEffect, useState } from 'react';

import { type Answer, type Query, useAnswer } from '#client/shared/queries/query.ts';

/** So long after the page is there, what stands on paper is asked for: what is on the screen comes first. */
const LATER_MS = 600;

/** What stands on paper alone. It is asked for before anyone prints, since a page that is being printed cannot wait. */
export function usePaperAnswer<Value>(query: Query<Value> | null): Answer<Value> {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setAsked(true);
    }, LATER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return useAnswer(query, isAsked);
}
