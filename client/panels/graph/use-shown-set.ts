import { useMemo } from 'react';

import { useAnswer } from '../../state/answers/answers.ts';
import { setAnswers, setKey } from '../../state/answers/graph-answers.ts';
import type { GraphPlace } from '../../state/places/graph-place.ts';
import { shownSet } from '../../state/canvas/shown-set.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { drawSet } from '../../view/draw-set.ts';
import { useArrived, useWanted } from '../explore/use-arrived.ts';
import type { Shown } from '../explore/use-shown.ts';

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
