import { useCallback } from 'react';

import type { CanvasContent } from '#client/canvas/drawing/drawing.ts';
import { drawNeighbourhood } from '#client/explorer/expansion/draw-graph.ts';
import { type AnswersSoFar, neighbourhoodGraph } from '#client/explorer/expansion/graph.ts';
import { useContent } from '#client/explorer/expansion/use-content.ts';
import { entityQuery, type WholeEntity } from '#client/shared/queries/entity.ts';
import { type Answer, useAnswer } from '#client/shared/queries/query.ts';
import { useNarrow } from '#client/shared/reader/use-narrow.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { EntityRoute } from './route.ts';

/** The neighbourhood that an entity's page draws, as far as it has been answered. */
export function useNeighbourhoodContent(route: EntityRoute): Answer<CanvasContent> {
  const words = useWords();
  const isNarrow = useNarrow();
  const make = useCallback(
    ({ around }: WholeEntity, answers: AnswersSoFar): CanvasContent => {
      const graph = neighbourhoodGraph(route, around, answers);
      return { ...graph, drawing: drawNeighbourhood(graph, words, isNarrow) };
    },
    [route, words, isNarrow],
  );
  return useContent(useAnswer(entityQuery(route.ref)), make);
}
