import { useEffect, useMemo } from 'react';

import { type Answer, useAnswers } from '#client/shared/queries/answers.ts';
import { setAnswers } from '#client/shared/queries/graph-answers.ts';
import {
  neighbourhoodAnswers,
  wholeGroupAnswers,
  wholeGroupKey,
} from '#client/shared/queries/questions.ts';
import type { Arrived } from '#client/explorer/expansion/shown-expansions.ts';
import { useExplorer } from '#client/shared/routing/store.ts';

/** What has arrived of all that a drawing may ask for. */
export function useArrived(): Arrived {
  const neighbourhoods = useAnswers(neighbourhoodAnswers);
  const wholeGroups = useAnswers(wholeGroupAnswers);
  const sets = useAnswers(setAnswers);
  return useMemo(
    () => ({
      neighbourhood: (id) => valueOf(neighbourhoods[id]),
      wholeGroup: (id, group) => valueOf(wholeGroups[wholeGroupKey(id, group)]),
      set: (key) => valueOf(sets[key]),
    }),
    [neighbourhoods, wholeGroups, sets],
  );
}

/** Asks about the set that a drawing still waits for. */
export function useWanted(key: string | null): void {
  const language = useExplorer((state) => state.language);
  useEffect(() => {
    if (key !== null) {
      setAnswers.ensure(key, language);
    }
  }, [key, language]);
}

function valueOf<Value>(answer: Answer<Value> | undefined): Value | null | undefined {
  if (answer?.kind === 'answered') {
    return answer.value;
  }
  return answer?.kind === 'failed' ? undefined : null;
}
