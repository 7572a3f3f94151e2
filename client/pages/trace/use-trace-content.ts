import { useMemo } from 'react';

import type { CanvasContent } from '#client/canvas/drawing/drawing.ts';
import { drawWalks } from '#client/explorer/walks/draw-walks.ts';
import { inColumn, isInLayer } from '#client/explorer/walks/in-column.ts';
import { spelledOutGraph, spelledOutWalk } from '#client/explorer/walks/spell-out.ts';
import { currentWalk, type WalksGraph, walksGraph } from '#client/explorer/walks/walks-graph.ts';
import { type Answer, mapAnswer, useAnswer } from '#client/shared/queries/query.ts';
import { traceQuery } from '#client/shared/queries/trace.ts';
import { useNarrow } from '#client/shared/reader/use-narrow.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { TraceRoute } from './route.ts';
import { readSummary } from './read-summary.ts';
import { traceSummary, type TraceSummary } from './trace-summary.ts';

/** A trace as the page shows it. */
export interface TraceContent extends CanvasContent {
  readonly graph: WalksGraph;
  readonly summary: TraceSummary;
  /** Which of its walks is the sentence. */
  readonly current: number;
}

/** The trace that the route asks for. */
export function useTraceContent(route: TraceRoute): Answer<TraceContent> {
  const words = useWords();
  const isNarrow = useNarrow();
  const { question, to, walk } = route;
  const answer = useAnswer(traceQuery(question));
  const traced = useMemo(
    () => mapAnswer(answer, (trace) => walksGraph(trace, question.direction)),
    [answer, question.direction],
  );
  return useMemo(
    () =>
      mapAnswer(traced, (graph) => {
        const current = currentWalk(graph, { to, walk });
        const told = graph.walks[current];
        const spelledOut = spelledOutGraph(graph);
        const summary = traceSummary(graph);
        const drawing = drawWalks(spelledOut, told && spelledOutWalk(told), words);
        return {
          graph,
          summary,
          sentence: readSummary({ graph, summary, told, until: question.until }, words),
          current,
          drawing: isNarrow ? inColumn(drawing, isInLayer) : drawing,
          entities: spelledOut.entities,
          relations: spelledOut.steps.map((step) => step.relation),
        };
      }),
    [traced, to, walk, words, question.until, isNarrow],
  );
}
