import { useMemo } from 'react';

import type { CanvasContent } from '#client/canvas/drawing/drawing.ts';
import { drawWalks } from '#client/explorer/walks/draw-walks.ts';
import type { WalksGraph } from '#client/explorer/walks/walks-graph.ts';
import { type PathsFact, pathsQuery } from '#client/shared/queries/paths.ts';
import { type Answer, mapAnswer, PENDING, useAnswer } from '#client/shared/queries/query.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { foundPaths } from './found-paths.ts';
import type { PathsRoute } from './route.ts';

/** The paths, as the page tells and draws them: in the form of a trace. */
export interface PathsContent extends CanvasContent {
  readonly graph: WalksGraph;
  /** Which path the sentence tells. */
  readonly current: number;
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
        const current = chosen < graph.walks.length ? chosen : 0;
        return {
          graph,
          current,
          // Its layers hold whatever lies so far on, so that no head would say much.
          drawing: {
            ...drawWalks(graph, graph.walks[current], words),
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
function foundIn(answer: Answer<PathsFact>): Answer<WalksGraph> {
  const graph = answer.status === 'success' ? foundPaths(answer.data) : null;
  if (graph !== null) {
    return { status: 'success', data: graph };
  }
  return answer.status === 'error' ? answer : PENDING;
}
