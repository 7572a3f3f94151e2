import { useMemo, useState } from 'react';

import { useLanguage } from '#client/shared/routing/store.ts';
import type { CanvasContent } from '#client/canvas/drawing/drawing.ts';
import { entityQuery } from '#client/shared/queries/entity.ts';
import { entitySetQuery } from '#client/shared/queries/entity-set.ts';
import { wholeGroupQuery } from '#client/shared/queries/neighbourhood.ts';
import { type Answer, keptAnswer, mapAnswer, type Query } from '#client/shared/queries/query.ts';
import { useAnswers } from '#client/shared/queries/use-answers.ts';
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
  const { content, lookedUp } = useMemo(() => {
    const status = new Map(asked.map((query, index) => [keysOf([query]), answers[index]?.status]));
    const queries = new Map<string, Query<unknown>>();
    const lookUp = <Found>(query: Query<Found>): Found | null | undefined => {
      const key = keysOf([query]);
      queries.set(key, query);
      return status.get(key) === 'error' ? undefined : (keptAnswer(query, language) ?? null);
    };
    const made = mapAnswer(answer, (value) => make(value, answersBy(lookUp)));
    return { content: made, lookedUp: [...queries.values()] };
  }, [answer, make, asked, answers, language]);
  if (keysOf(lookedUp) !== keysOf(asked)) {
    setAsked(lookedUp);
  }
  return content;
}

function answersBy(lookUp: <Found>(query: Query<Found>) => Found | null | undefined): AnswersSoFar {
  return {
    neighbourhood: (id) => {
      const whole = lookUp(entityQuery(id));
      return whole === null ? null : whole?.around;
    },
    wholeGroup: (id, group) => lookUp(wholeGroupQuery(id, group)),
    set: (ids) => lookUp(entitySetQuery(ids)),
  };
}

function keysOf(queries: readonly Query<unknown>[]): string {
  return JSON.stringify(queries.map(({ key }) => key));
}
