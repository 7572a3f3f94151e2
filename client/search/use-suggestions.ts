import { useEffect, useState } from 'react';

import type { Answered } from '#client/shared/api/api-error.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { type Findings, search } from '#client/shared/queries/search.ts';
import type { Language } from '#client/shared/api/language.ts';
import { noted } from '#client/shared/api/connection.ts';

const PAUSE_MS = 140;
const ANY_TYPE: readonly EntityType[] = [];

/** What was found for a text; the findings stand until those for a newer text arrive. */
export interface Suggestions {
  readonly text: string;
  readonly answered: Answered<Findings>;
}

/** Asks for suggestions once the reader pauses; null before the first answer. A late answer to an older text is dropped. `types` must be the same list at every call. */
export function useSuggestions(
  text: string,
  language: Language,
  types: readonly EntityType[] = ANY_TYPE,
): Suggestions | null {
  const [suggestions, setSuggestions] = useState<Suggestions | null>(null);
  const asked = text.trim();
  useEffect(() => {
    if (asked === '') {
      return;
    }
    let isStale = false;
    const timer = setTimeout(() => {
      void noted(search(asked, language, types)).then((answered) => {
        if (!isStale) {
          setSuggestions({ text: asked, answered });
        }
      });
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [asked, language, types]);
  return asked === '' ? null : suggestions;
}
