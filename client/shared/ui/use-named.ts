import { useEffect } from 'react';

import type { Named } from '#client/shared/words/read-name.ts';
import { useAnswer } from '#client/shared/queries/answers.ts';
import { namedAnswers, namedKey } from '#client/shared/queries/named-answers.ts';
import { useExplorer } from '#client/shared/routing/store.ts';

/** What examples are called: pages know them by the plan's own names, and ask for ours where English is spoken. */
export function useNamed(names: readonly string[]): (name: string) => Named {
  const language = useExplorer((state) => state.language);
  const key = namedKey(names);
  useEffect(() => {
    if (language === 'en') {
      namedAnswers.ensure(key, language);
    }
  }, [key, language]);
  const answer = useAnswer(namedAnswers, key);
  const found = answer.kind === 'answered' ? answer.value : [];
  return (name) => found.find((entity) => entity.name === name) ?? { name, nameEn: null };
}
