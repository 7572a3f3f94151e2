import { useMemo } from 'react';

import type { CanvasContent } from '#client/explorer/canvas-panel/canvas-content.ts';
import { drawNeighbourhood } from '#client/explorer/expansion/draw-neighbourhood.ts';
import {
  entitiesOf,
  relationsOf,
  neighbourhoodGraph,
} from '#client/explorer/expansion/neighbourhood-graph.ts';
import { useAnswersSoFar } from '#client/explorer/expansion/use-answers-so-far.ts';
import { neighbourhoodQuery } from '#client/shared/queries/neighbourhood.ts';
import { type Answer, PENDING, useAnswer } from '#client/shared/queries/query.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { EntityRoute } from './route.ts';

/** The neighbourhood that an entity's page draws, as far as it has been answered. */
export function useNeighbourhoodContent(route: EntityRoute): Answer<CanvasContent> {
  const words = useWords();
  const centre = useAnswer(neighbourhoodQuery(route.ref));
  const whole = useMemo(
    () => (centre.status === 'success' ? { of: centre.data.entity.id, groups: route.whole } : null),
    [centre, route.whole],
  );
  const { answers, askFor } = useAnswersSoFar(route.expansions, whole);
  const graph = useMemo(
    () => (centre.status === 'success' ? neighbourhoodGraph(route, centre.data, answers) : null),
    [route, centre, answers],
  );
  askFor(graph?.sets ?? []);
  return useMemo((): Answer<CanvasContent> => {
    if (graph === null) {
      return centre.status === 'error' ? centre : PENDING;
    }
    return {
      status: 'success',
      data: {
        drawing: drawNeighbourhood(graph, words),
        entities: entitiesOf(graph),
        relations: relationsOf(graph),
      },
    };
  }, [graph, centre, words]);
}
