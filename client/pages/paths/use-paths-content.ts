import { useMemo } from 'react';

import type { CanvasContent, Drawing } from '#client/canvas/drawing/drawing.ts';
import { drawWalks } from '#client/explorer/walks/draw-walks.ts';
import { inColumn, isInLayer } from '#client/explorer/walks/in-column.ts';
import { sentenceText } from '#client/explorer/walks/sentence-text.ts';
import type { Walk, WalksGraph } from '#client/explorer/walks/walks-graph.ts';
import { type PathsFact, pathsQuery } from '#client/shared/queries/paths.ts';
import { type Answer, mapAnswer, PENDING, useAnswer } from '#client/shared/queries/query.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import { useNarrow } from '#client/shared/reader/use-narrow.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { PathsRoute } from './route.ts';

/** The paths as the page shows them: in the form of a trace. */
export interface PathsContent extends CanvasContent {
  readonly graph: WalksGraph;
  /** Which path is the sentence. */
  readonly current: number;
}

/** The paths between two entities. */
export function usePathsContent(route: PathsRoute): Answer<PathsContent> {
  const words = useWords();
  const isNarrow = useNarrow();
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
          drawing: drawPaths(graph, graph.walks[current], { words, isNarrow }),
          entities: graph.entities,
          ...sentenceOf(graph.walks[current], words),
          relations: graph.steps.map((step) => step.relation),
        };
      }),
    [found, chosen, words, isNarrow],
  );
}

interface Manner {
  readonly words: Words;
  readonly isNarrow: boolean;
}

// Its layers mix types, so that headers would say little.
function drawPaths(
  graph: WalksGraph,
  walk: Walk | undefined,
  { words, isNarrow }: Manner,
): Drawing {
  const drawing = {
    ...drawWalks(graph, walk, words),
    of: `${words.language} paths ${graph.entities.map(({ id }) => id).join(' ')}`,
  };
  return isNarrow ? inColumn(drawing, isInLayer) : { ...drawing, heads: [] };
}

function sentenceOf(walk: Walk | undefined, words: Words): Pick<CanvasContent, 'sentence'> {
  return walk === undefined ? {} : { sentence: sentenceText(walk, words) };
}

// Where an end is no entity, the server answers with an error.
function foundIn(answer: Answer<PathsFact>): Answer<WalksGraph> {
  const graph = answer.status === 'success' ? foundPaths(answer.data) : null;
  if (graph !== null) {
    return { status: 'success', data: graph };
  }
  return answer.status === 'error' ? answer : PENDING;
}

/** The paths between two entities as walks from the one to the other; null where an end is no entity. */
function foundPaths({ from, to, paths }: PathsFact): WalksGraph | null {
  if (from === null || to === null) {
    return null;
  }
  const walks = paths.map(readPath);
  const entities = walks.flatMap((walk) => walk.entities);
  const steps = walks.flatMap((walk) => walk.steps);
  return {
    from,
    direction: 'DOWNSTREAM',
    entities: uniqueById([from, ...entities, to]),
    // The first walk that takes a step gives it its direction.
    steps: steps.filter(
      ({ relation }, index) =>
        steps.findIndex((step) => step.relation.id === relation.id) === index,
    ),
    walks,
    reached: [to],
    isTruncated: false,
  };
}

function readPath({ entities, steps, strength }: PathsFact['paths'][number]): Walk {
  return {
    strength,
    entities,
    steps: steps.flatMap(({ relation }, index) => {
      const [feeder, fed] = entities.slice(index, index + 2);
      return feeder === undefined || fed === undefined ? [] : [{ feeder, fed, relation }];
    }),
  };
}
