import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';

import type { ApiError } from '../../api/api-error.ts';
import type { Rows } from '../../api/entity-rows.ts';
import type { Answers } from '../../state/answers/answers.ts';
import { type Paged, pagesOf } from '../../state/answers/data-answers.ts';
import type { DataPlace } from '../../state/places/data-place.ts';
import { useExplorer } from '../../state/store.ts';

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
