import { useMemo } from 'react';

import type { ApiError } from '#client/shared/api/api-error.ts';
import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import { useAnswer } from '#client/shared/queries/answers.ts';
import type { EntityPlace } from '#client/pages/entity/route.ts';
import type { TracePlace } from '#client/pages/trace/route.ts';
import { neighbourhoodAnswers, traceAnswers, traceKey } from '#client/shared/queries/questions.ts';
import { entitiesOf, relationsOf, shownGraph } from '#client/explorer/expansion/shown-graph.ts';
import { type TracedGraph, tracedGraph } from '#client/explorer/walks/traced-graph.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { drawNeighbourhood } from '#client/explorer/expansion/draw-neighbourhood.ts';
import { drawTrace } from '#client/explorer/walks/draw-walks.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import { useArrived, useWanted } from './use-arrived.ts';

/** What the stage shows, or why it shows nothing yet. */
export type Shown =
  | { readonly kind: 'asked' }
  | { readonly kind: 'failed'; readonly error: ApiError }
  | {
      readonly kind: 'shown';
      readonly drawing: Drawing;
      readonly entities: readonly EntityHint[];
      readonly relations: readonly RelationFact[];
    };

/** The neighbourhood that an entity's page draws, as far as it has arrived. */
export function useShownNeighbourhood(place: EntityPlace): Shown {
  const words = useWords();
  const arrived = useArrived();
  const centre = useAnswer(neighbourhoodAnswers, place.ref);
  const graph = useMemo(
    () => (centre.kind === 'answered' ? shownGraph(place, centre.value, arrived) : null),
    [place, centre, arrived],
  );
  useWanted(graph?.wanted ?? null);
  return useMemo((): Shown => {
    if (graph === null) {
      return centre.kind === 'failed' ? centre : ASKED;
    }
    return {
      kind: 'shown',
      drawing: drawNeighbourhood(graph, words),
      entities: entitiesOf(graph),
      relations: relationsOf(graph),
    };
  }, [graph, centre, words]);
}

/** A trace as the page tells it; null until it has arrived. */
export function useTracedGraph({ question }: TracePlace): TracedGraph | null {
  const answer = useAnswer(traceAnswers, traceKey(question));
  return useMemo(
    () => (answer.kind === 'answered' ? tracedGraph(answer.value, question.direction) : null),
    [answer, question.direction],
  );
}

/** The drawing of a trace. */
export function useShownTrace(place: TracePlace, graph: TracedGraph | null, told: number): Shown {
  const words = useWords();
  const answer = useAnswer(traceAnswers, traceKey(place.question));
  return useMemo((): Shown => {
    if (answer.kind === 'failed') {
      return answer;
    }
    if (graph === null) {
      return ASKED;
    }
    return {
      kind: 'shown',
      drawing: drawTrace(graph, graph.walks[told], words),
      entities: graph.entities,
      relations: graph.steps.map((step) => step.relation),
    };
  }, [answer, graph, told, words]);
}

const ASKED = { kind: 'asked' } as const;
