import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import type { ApiError } from '#client/shared/api/api-error.ts';
import type { Asking } from '#client/shared/api/graphql-client.ts';
import { nextOf, type PageEnd } from '#client/shared/api/page-end.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import { reasonOf } from './query.ts';

/** A page of rows as the server gives it. */
export interface RowPage<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: PageEnd;
}

/** The rows that have come, and why the next did not, where it did not. */
export interface Pages<Row> {
  readonly rows: readonly Row[];
  /** null until the first page is there. */
  readonly totalCount: number | null;
  /** Whether the last page is there. */
  readonly isComplete: boolean;
  readonly error: ApiError | null;
  /** Asks for the next rows. */
  readonly more: () => void;
}

/** The rows of a list, a page at a time; nothing while it is off. */
export function usePages<Row>(
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
