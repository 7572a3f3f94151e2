import { useMemo } from 'react';

import type { CanvasContent } from '#client/explorer/canvas-panel/canvas-content.ts';
import { useAnswersSoFar } from '#client/explorer/expansion/use-answers-so-far.ts';
import { entitySetQuery } from '#client/shared/queries/entity-set.ts';
import { type Answer, PENDING, useAnswer } from '#client/shared/queries/query.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { GraphRoute } from './route.ts';
import { drawSet, setGraph } from './set-graph.ts';

/** The set that the page draws, as far as it has been answered. */
export function useSetContent(route: GraphRoute): Answer<CanvasContent> {
  const words = useWords();
  const answer = useAnswer(route.of.length === 0 ? null : entitySetQuery(route.of));
  const { answers, askFor } = useAnswersSoFar(route.expansions, null);
  const set = useMemo(() => {
    const given = route.of.length === 0 ? NOTHING : answer.data;
    return given === undefined ? null : setGraph(route, given, answers);
  }, [route, answer, answers]);
  askFor(set?.sets ?? []);
  return useMemo((): Answer<CanvasContent> => {
    if (set === null) {
      return answer.status === 'error' ? answer : PENDING;
    }
    const { entities, relations } = set;
    return {
      status: 'success',
      data: { drawing: drawSet(set, words), entities, relations },
    };
  }, [set, answer, words]);
}

const NOTHING = { entities: [], relations: [] } as const;
