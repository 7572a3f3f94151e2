import { useEffect, useState } from 'react';

import type { EntityType } from '#client/shared/api/fragments.ts';
import { type Answer, useAnswer } from '#client/shared/queries/query.ts';
import { type Findings, searchQuery } from '#client/shared/queries/search.ts';

const PAUSE_MS = 140;
const ANY_TYPE: readonly EntityType[] = [];

/** What was found for a text; the findings stand until those for a newer text arrive. */
export interface Suggestions {
  readonly text: string;
  readonly answer: Exclude<Answer<Findings>, { readonly status: 'pending' }>;
}

/** Asks for suggestions once the reader pauses; null before the first answer. A late answer to an older text is dropped. */
export function useSuggestions(
  text: string,
  types: readonly EntityType[] = ANY_TYPE,
): Suggestions | null {
  const typed = text.trim();
  const asked = usePaused(typed);
  const answer = useAnswer(asked === '' ? null : searchQuery(asked, types));
  const [last, setLast] = useState<Suggestions | null>(null);
  if (answer.status !== 'pending' && last?.answer !== answer) {
    setLast({ text: asked, answer });
  }
  return typed === '' ? null : last;
}

/** A text once it has stood for a moment. */
export function usePaused(text: string): string {
  const [paused, setPaused] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setPaused(text);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return paused;
}

/** What was found; nothing before the first answer, or where there is none. */
export function findingsIn(suggestions: Suggestions | null): Findings['found'] {
  return suggestions?.answer.data?.found ?? [];
}
