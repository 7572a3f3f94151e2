import type { ReactNode } from 'react';

import type { DataRoute } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { grouped } from './grouped.ts';
import { useEntityPages, useRelationPages } from './use-pages.ts';

/** How many rows the table has. */
export function TotalCount({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  const entities = useEntityPages(route);
  const relations = useRelationPages(route);
  const { totalCount } = route.tab === 'entities' ? entities : relations;
  return totalCount === null
    ? words('data.counting')
    : words(`data.count.${route.tab}`, { count: totalCount, total: grouped(totalCount) });
}
