import { type Pages, usePages } from '#client/shared/queries/use-pages.ts';
import { rowsAfter, rowsAsked } from './board-query.ts';
import type { ProgressRoute } from './route.ts';
import type { BoardRowFact } from './row-fields.ts';

/** The works of a route as rows, sixty at a time. */
export function useRows(route: ProgressRoute): Pages<BoardRowFact> {
  const asked = rowsAsked(route);
  return usePages(true, ['board-rows', asked], (after, asking) => rowsAfter(asked, after, asking));
}
