import { useCallback } from 'react';

import type { CanvasContent, EntityBox, WordedHead } from '#client/canvas/drawing/drawing.ts';
import { type AnswersSoFar, expandGraph } from '#client/explorer/expansion/graph.ts';
import { inColumn } from '#client/explorer/walks/in-column.ts';
import { useContent } from '#client/explorer/expansion/use-content.ts';
import { type EntitySet, entitySetQuery } from '#client/shared/queries/entity-set.ts';
import { type Answer, useAnswer } from '#client/shared/queries/query.ts';
import { useNarrow } from '#client/shared/reader/use-narrow.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { drawSet } from './draw-set.ts';
import type { GraphRoute } from './route.ts';

const EMPTY_SET: Answer<EntitySet> = { status: 'success', data: { entities: [], relations: [] } };

/** The set that the page draws, as far as it has been answered. */
export function useSetContent(route: GraphRoute): Answer<CanvasContent> {
  const words = useWords();
  const isNarrow = useNarrow();
  const answer = useAnswer(route.of.length === 0 ? null : entitySetQuery(route.of));
  const make = useCallback(
    (set: EntitySet, answers: AnswersSoFar): CanvasContent => {
      const known = new Map(set.entities.map((entity) => [entity.id, entity]));
      // In the order in which they are asked for.
      const base = { ...set, entities: route.of.flatMap((id) => known.get(id) ?? []) };
      const graph = expandGraph(base, route.expansions, answers);
      const drawing = drawSet(graph, words);
      return { ...graph, drawing: isNarrow ? inColumn(drawing, isOfType) : drawing };
    },
    [route, words, isNarrow],
  );
  return useContent(route.of.length === 0 ? EMPTY_SET : answer, make);
}

/** Whether a box is of the type that a head is of. */
function isOfType({ entity }: EntityBox, { id }: WordedHead): boolean {
  return id === `${entity.type}#0`;
}
