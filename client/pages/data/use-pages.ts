import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';

import type { ApiError } from '#client/shared/api/api-error.ts';
import type { Rows } from './entity-rows-query.ts';
import type { Answers } from '#client/shared/queries/answers.ts';
import { type Paged, pagesOf } from './data-answers.ts';
import type { DataPlace } from './route.ts';
import { useExplorer } from '#client/shared/routing/store.ts';

/** The rows that have come, and why the next did not, where it did not. */
export interface Pages<Row> extends Paged<Row> {
  readonly error: ApiError | null;
}

/** The rows of a table as far as they are looked at: the next hundred are asked for when the last that came is in reach. */
export function usePages<Row>(
  answers: Answers<Rows<Row>>,
  place: DataPlace,
  reach: number,
): Pages<Row> {
  const language = useExplorer((state) => state.language);
  const byKey = useStore(answers.store);
  const paged = useMemo(() => pagesOf(byKey, place), [byKey, place]);
  const { awaited } = paged;
  const isWanted = paged.rows.length <= reach;
  useEffect(() => {
    if (awaited !== null && isWanted) {
      answers.ensure(awaited, language);
    }
  }, [answers, awaited, isWanted, language]);
  const answer = awaited === null ? undefined : byKey[awaited];
  return { ...paged, error: answer?.kind === 'failed' ? answer.error : null };
}
