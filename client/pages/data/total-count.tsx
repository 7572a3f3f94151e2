import type { ReactNode } from 'react';
import { useStore } from 'zustand';

import { entityRowAnswers, pageKey, relationRowAnswers } from './data-answers.ts';
import type { DataPlace } from './route.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { grouped } from './grouped.ts';

/** How many rows the table has. */
export function TotalCount({ place }: { readonly place: DataPlace }): ReactNode {
  const words = useWords();
  const key = pageKey(place, null);
  const entities = useStore(entityRowAnswers.store, (byKey) => byKey[key]);
  const relations = useStore(relationRowAnswers.store, (byKey) => byKey[key]);
  const answer = place.tab === 'entities' ? entities : relations;
  if (answer?.kind !== 'answered') {
    return words('data.counting');
  }
  const count = answer.value.totalCount;
  return words(`data.count.${place.tab}`, { count, total: grouped(count) });
}
