import { hashKey } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';

import { entitySetQuery } from '#client/shared/queries/entity-set.ts';
import { neighbourhoodQuery, wholeGroupQuery } from '#client/shared/queries/neighbourhood.ts';
import { type Answer, type Query, useAnswers } from '#client/shared/queries/query.ts';
import { isNarrowed } from '#client/shared/queries/relation-group-key.ts';
import type { Expansion } from './expansion.ts';
import type { AnswersSoFar } from './additions.ts';

type Sets = readonly (readonly string[])[];

interface Asked {
  readonly answers: AnswersSoFar;
  /** Asks for the sets that had to be looked up: which they are is known only when what stands before them is. */
  readonly askFor: (sets: Sets) => void;
}

/** Asks for what the expansions of a drawing add, and for these whole groups of one entity. */
export function useAnswersSoFar(
  expansions: readonly Expansion[],
  whole: { readonly of: string; readonly groups: readonly string[] } | null,
): Asked {
  const [sets, setSets] = useState<Sets>([]);
  const neighbourhood = useLookup(
    expansions.filter(({ only }) => only.length === 0).map(({ of }) => neighbourhoodQuery(of)),
  );
  const wholeGroup = useLookup([
    ...(whole === null ? [] : whole.groups.map((group) => wholeGroupQuery(whole.of, group))),
    ...expansions.flatMap(({ of, groups }) =>
      groups.filter(isNarrowed).map((group) => wholeGroupQuery(of, group)),
    ),
  ]);
  const set = useLookup(sets.map(entitySetQuery));
  const answers = useMemo(
    (): AnswersSoFar => ({
      neighbourhood: (id) => neighbourhood(neighbourhoodQuery(id)),
      wholeGroup: (id, group) => wholeGroup(wholeGroupQuery(id, group)),
      set: (ids) => set(entitySetQuery(ids)),
    }),
    [neighbourhood, wholeGroup, set],
  );
  const askFor = (next: Sets): void => {
    if (hashKey(next) !== hashKey(sets)) {
      setSets(next);
    }
  };
  return { answers, askFor };
}

// By a query: its answer, null while that is on its way, undefined where it will not come.
function useLookup<Value>(
  queries: readonly Query<Value>[],
): (query: Query<Value>) => Value | null | undefined {
  const answers = useAnswers(queries);
  const keys = queries.map(({ key }) => hashKey(key)).join('\n');
  const byKey = useMemo(
    () => new Map(keys.split('\n').map((key, index) => [key, valueOf(answers[index])])),
    [keys, answers],
  );
  return useCallback(
    (query) => {
      const key = hashKey(query.key);
      return byKey.has(key) ? byKey.get(key) : null;
    },
    [byKey],
  );
}

function valueOf<Value>(answer: Answer<Value> | undefined): Value | null | undefined {
  return answer?.status === 'error' ? undefined : (answer?.data ?? null);
}
