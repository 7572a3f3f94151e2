import { useMemo } from 'react';

import { useAnswer } from '#client/shared/queries/answers.ts';
import { setAnswers, setKey } from '#client/shared/queries/graph-answers.ts';
import type { GraphPlace } from './route.ts';
import { shownSet } from './shown-set.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { drawSet } from './draw-set.ts';
import { useArrived, useWanted } from '#client/explorer/canvas-panel/use-arrived.ts';
import type { Shown } from '#client/explorer/canvas-panel/use-shown.ts';

/** The set that the page draws, as far as it has arrived. */
export function useShownSet(place: GraphPlace): Shown {
  const words = useWords();
  const arrived = useArrived();
  const answer = useAnswer(setAnswers, setKey(place.of));
  const set = useMemo(() => {
    if (place.of.length === 0) {
      return shownSet(place, NOTHING, arrived);
    }
    return answer.kind === 'answered' ? shownSet(place, answer.value, arrived) : null;
  }, [place, answer, arrived]);
  useWanted(set?.wanted ?? null);
  return useMemo((): Shown => {
    if (set === null) {
      return answer.kind === 'failed' ? answer : ASKED;
    }
    const { entities, relations } = set;
    return { kind: 'shown', drawing: drawSet(set, words), entities, relations };
  }, [set, answer, words]);
}

const ASKED = { kind: 'asked' } as const;
const NOTHING = { entities: [], relations: [] } as const;
