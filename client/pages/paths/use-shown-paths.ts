import { useMemo } from 'react';

import { type Answer, useAnswer } from '#client/shared/queries/answers.ts';
import type { PathsFact } from '#client/shared/queries/paths.ts';
import { foundPaths } from './found-paths.ts';
import { pathsAnswers, pathsKey } from '#client/shared/queries/graph-answers.ts';
import type { PathsPlace } from './route.ts';
import type { TracedGraph } from '#client/explorer/walks/traced-graph.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { drawTrace } from '#client/explorer/walks/draw-walks.ts';
import type { Shown } from '#client/explorer/canvas-panel/use-shown.ts';

/** The paths, told as a trace is, with their drawing; no graph until they have arrived. */
export interface ShownPaths {
  readonly graph: TracedGraph | null;
  /** Which path the sentence tells. */
  readonly told: number;
  readonly shown: Shown;
}

/** What the page tells and draws of the ways between two entities. */
export function useShownPaths(place: PathsPlace): ShownPaths {
  const words = useWords();
  const answer: Answer<PathsFact> = useAnswer(pathsAnswers, pathsKey(place));
  const graph = useMemo(
    () => (answer.kind === 'answered' ? foundPaths(answer.value) : null),
    [answer],
  );
  const chosen = place.walk ?? 0;
  const told = chosen < (graph?.walks.length ?? 0) ? chosen : 0;
  const shown = useMemo((): Shown => {
    if (answer.kind === 'failed') {
      return answer;
    }
    if (graph === null) {
      return { kind: 'asked' };
    }
    const drawing = drawTrace(graph, graph.walks[told], words);
    return {
      kind: 'shown',
      // Its layers hold whatever lies so far on, so that no head would say much.
      drawing: {
        ...drawing,
        heads: [],
        of: `${words.language} paths ${graph.entities.map(({ id }) => id).join(' ')}`,
      },
      entities: graph.entities,
      relations: graph.steps.map((step) => step.relation),
    };
  }, [answer, graph, told, words]);
  return { graph, told, shown };
}
