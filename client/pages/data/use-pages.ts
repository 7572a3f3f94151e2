import { useEffect } from 'react';

import { type Pages, usePages } from '#client/shared/queries/use-pages.ts';
import { type EntityRow, entityRows } from './entity-rows-query.ts';
import { type RelationRow, relationRows } from './relation-rows-query.ts';
import type { DataRoute } from './route.ts';
import { entityQuestion, relationQuestion } from './table-questions.ts';

/** The rows of the table of entities, a hundred at a time; nothing while the other table is shown. */
export function useEntityPages(route: DataRoute): Pages<EntityRow> {
  const question = entityQuestion(route);
  return usePages(route.tab === 'entities', ['entity-rows', question], (after, asking) =>
    entityRows(question, after, asking),
  );
}

/** The rows of the table of relations, a hundred at a time; nothing while the other table is shown. */
export function useRelationPages(route: DataRoute): Pages<RelationRow> {
  const question = relationQuestion(route);
  return usePages(route.tab === 'relations', ['relation-rows', question], (after, asking) =>
    relationRows(question, after, asking),
  );
}

/** The rows of the table that is shown. */
export function useShownPages(route: DataRoute): Pages<EntityRow | RelationRow> {
  const entities = useEntityPages(route);
  const relations = useRelationPages(route);
  return route.tab === 'entities' ? entities : relations;
}

/** Asks for the next rows when the last that came is in reach. */
export function useReach({ rows, isComplete, error, more }: Pages<unknown>, reach: number): void {
  const isWanted = rows.length <= reach && !isComplete && error === null;
  useEffect(() => {
    if (isWanted) {
      more();
    }
  }, [isWanted, more]);
}
