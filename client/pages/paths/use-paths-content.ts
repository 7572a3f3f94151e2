import { useMemo } from 'react';

import type { CanvasContent } from '#client/explorer/canvas-panel/canvas-content.ts';
import { drawTrace } from '#client/explorer/walks/draw-walks.ts';
import type { TracedGraph } from '#client/explorer/walks/traced-graph.ts';
import { type PathsFact, pathsQuery } from '#client/shared/queries/paths.ts';
import { type Answer, mapAnswer, PENDING, useAnswer } from '#client/shared/queries/query.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { foundPaths } from './found-paths.ts';
import type { PathsRoute } from './route.ts';

/** The paths, as the page tells and draws them: in the form of a trace. */
export interface PathsContent extends CanvasContent {
  readonly graph: TracedGraph;
  /** Which path the sentence tells. */
  readonly told: number;
}

/** The paths between two entities. */
export function usePathsContent(route: PathsRoute): Answer<PathsContent> {
  const words = useWords();
  const answer = useAnswer(pathsQuery(route));
  const found = useMemo(() => foundIn(answer), [answer]);
  const chosen = route.walk ?? 0;
  return useMemo(
    () =>
      mapAnswer(found, (graph) => {
        const told = chosen < graph.walks.length ? chosen : 0;
        return {
          graph,
          told,
          // Its layers hold whatever lies so far on, so that no head would say much.
          drawing: {
            ...drawTrace(graph, graph.walks[told], words),
            heads: [],
            of: `${words.language} paths ${graph.entities.map(({ id }) => id).join(' ')}`,
          },
          entities: graph.entities,
          relations: graph.steps.map((step) => step.relation),
        };
      }),
    [found, chosen, words],
  );
}

// Where an end is no entity the paths have none, and the answer is an error.
function foundIn(answer: Answer<PathsFact>): Answer<TracedGraph> {
  const graph = answer.status === 'success' ? foundPaths(answer.data) : null;
  if (graph !== null) {
    return { status: 'success', data: graph };
  }
  return answer.status === 'error' ? answer : PENDING;
}
