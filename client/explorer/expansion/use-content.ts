import { useMemo, useState } from 'react';

import type { Language } from '#client/shared/api/language.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import type { CanvasContent } from '#client/canvas/drawing/drawing.ts';
import { entitySetQuery } from '#client/shared/queries/entity-set.ts';
import { neighbourhoodQuery, wholeGroupQuery } from '#client/shared/queries/neighbourhood.ts';
import {
  type Answer,
  answerSoFar,
  PENDING,
  type Query,
  useAnswers,
} from '#client/shared/queries/query.ts';
import type { AnswersSoFar } from './graph.ts';

/**
 * What the canvas shows of a page's answer and of the answers to its expansions. Which questions these are is known only as the
 * graph is made, since what is added by name is asked for together with all that stands: whatever is looked up is asked. `make`
 * is to be another function where it makes something else.
 */
export function useContent<Value>(
  answer: Answer<Value>,
  make: (value: Value, answers: AnswersSoFar) => CanvasContent,
): Answer<CanvasContent> {
  const language = useLanguage();
  const [asked, setAsked] = useState<readonly Query<unknown>[]>([]);
  const answers = useAnswers(asked);
  const { content, lookedUp } = useMemo(
    () => makeContent(answer, make, language),
    [answer, make, language, answers],
  );
  if (keysOf(lookedUp) !== keysOf(asked)) {
    setAsked(lookedUp);
  }
  return content;
}

interface MadeContent {
  readonly content: Answer<CanvasContent>;
  readonly lookedUp: readonly Query<unknown>[];
}

function makeContent<Value>(
  answer: Answer<Value>,
  make: (value: Value, answers: AnswersSoFar) => CanvasContent,
  language: Language,
): MadeContent {
  if (answer.status !== 'success') {
    return { content: answer.status === 'error' ? answer : PENDING, lookedUp: [] };
  }
  const lookedUp = new Map<string, Query<unknown>>();
  const lookUp = <Found>(query: Query<Found>): Found | null | undefined => {
    lookedUp.set(keysOf([query]), query);
    return answerSoFar(query, language);
  };
  const data = make(answer.data, {
    neighbourhood: (id) => lookUp(neighbourhoodQuery(id)),
    wholeGroup: (id, group) => lookUp(wholeGroupQuery(id, group)),
    set: (ids) => lookUp(entitySetQuery(ids)),
  });
  return { content: { status: 'success', data }, lookedUp: [...lookedUp.values()] };
}

function keysOf(queries: readonly Query<unknown>[]): string {
  return JSON.stringify(queries.map(({ key }) => key));
}
