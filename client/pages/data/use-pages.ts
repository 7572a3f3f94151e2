import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';

import type { ApiError } from '#client/shared/api/api-error.ts';
import type { Asking } from '#client/shared/api/graphql-client.ts';
import { nextOf } from '#client/shared/api/page-end.ts';
import { reasonOf } from '#client/shared/queries/query.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { type EntityRow, entityRows, type RowPage } from './entity-rows-query.ts';
import { type RelationRow, relationRows } from './relation-rows-query.ts';
import type { DataRoute } from './route.ts';
import { entityQuestion, relationQuestion } from './table-questions.ts';

/** The rows that have come, and why the next did not, where it did not. */
export interface Pages<Row> {
  readonly rows: readonly Row[];
  /** null until the first page is there. */
  readonly totalCount: number | null;
  /** Whether the last page is there. */
  readonly isComplete: boolean;
  readonly error: ApiError | null;
  /** Asks for the next hundred rows. */
  readonly more: () => void;
}

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

function usePages<Row>(
  isOn: boolean,
  key: readonly unknown[],
  ask: (after: string | null, asking: Asking) => Promise<RowPage<Row>>,
): Pages<Row> {
  const language = useLanguage();
  const first: string | null = null;
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: key,
    enabled: isOn,
    initialPageParam: first,
    queryFn: ({ pageParam, signal }) => ask(pageParam, { language, signal }),
    getNextPageParam: ({ pageInfo }: RowPage<Row>) => nextOf(pageInfo),
  });
  return useMemo(
    () => ({
      rows: data?.pages.flatMap(({ nodes }) => nodes) ?? [],
      totalCount: data?.pages.at(-1)?.totalCount ?? null,
      isComplete: data !== undefined && !hasNextPage,
      error: error === null ? null : reasonOf(error),
      more: () => {
        if (data !== undefined) {
          void fetchNextPage({ cancelRefetch: false });
        }
      },
    }),
    [data, error, hasNextPage, fetchNextPage],
  );
}
