import { QueryClient, skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { type ApiError, ApiFailure, isWorthAskingAgain } from '#client/shared/api/api-error.ts';
import type { Asking } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';
import { useLanguage } from '#client/shared/routing/store.ts';

/** A question to the server. */
export interface Query<Value> {
  /** All that the answer depends on but the language; two queries of one key are one. */
  readonly key: readonly unknown[];
  /** Asks; throws ApiFailure where there is no answer. */
  readonly ask: (asking: Asking) => Promise<Value>;
  /** Whether the answer holds words in the reader's language, and so is another one in each. */
  readonly isWorded?: true;
}

/** How far the answer to a question is. */
export type Answer<Value> =
  | { readonly status: 'pending'; readonly data?: undefined }
  | { readonly status: 'error'; readonly data?: undefined; readonly error: ApiError }
  | { readonly status: 'success'; readonly data: Value };

export const PENDING = { status: 'pending' } as const;

/**
 * Asks a question as soon as a part of the page needs the answer. null: there is nothing to ask yet. Where another question's
 * answer is to bring it (rememberAnswer), it is not asked itself.
 */
export function useAnswer<Value>(query: Query<Value> | null, isAsked = true): Answer<Value> {
  const language = useLanguage();
  const options = query === null ? NOTHING_TO_ASK : optionsOf(query, language);
  const { data, error } = useQuery<Value, ApiFailure>(
    isAsked ? options : { ...options, queryFn: skipToken },
  );
  return useMemo(() => answerOf(data, error), [data, error]);
}

const NOTHING_TO_ASK = { queryKey: [], queryFn: skipToken } as const;

/** The same answer, with something else made of its data. */
export function mapAnswer<Value, Result>(
  answer: Answer<Value>,
  map: (data: Value) => Result,
): Answer<Result> {
  return answer.status === 'success' ? { status: 'success', data: map(answer.data) } : answer;
}

/** How far a question is, by what TanStack Query knows of it. */
export function answerOf<Value>(data: Value | undefined, error: Error | null): Answer<Value> {
  if (data !== undefined) {
    return { status: 'success', data };
  }
  return error === null ? PENDING : { status: 'error', error: reasonOf(error) };
}

/** Why a question was not answered. */
export function reasonOf(error: unknown): ApiError {
  return error instanceof ApiFailure ? error.reason : { kind: 'defect' };
}

/** A question as TanStack Query takes it. */
export function optionsOf<Value>({ key, ask, isWorded }: Query<Value>, language: Language) {
  return {
    queryKey: isWorded === true ? [...key, { language }] : key,
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask({ language, signal }),
  };
}

/** Asks ahead of the part of the page that will need the answer. */
export function askAhead(query: Query<unknown>, language: Language): void {
  queryClient.query(optionsOf(query, language)).catch(() => {
    // Whoever shows the answer shows why there is none.
  });
}

/** The answer to a question, for what is done once at a press; throws ApiFailure where there is none. */
export function answerTo<Value>(query: Query<Value>, language: Language): Promise<Value> {
  return queryClient.query(optionsOf(query, language));
}

/** An answer that is kept already; undefined where it is not. */
export function keptAnswer<Value>(query: Query<Value>, language: Language): Value | undefined {
  return queryClient.getQueryData<Value>(optionsOf(query, language).queryKey);
}

/** Keeps what is known already, so that it need not be asked for. */
export function rememberAnswer<Value>({ key }: Query<Value>, value: Value): void {
  queryClient.setQueryData(key, value);
}

const MINUTE_MS = 60_000;

/**
 * Keeps the answers. The data of an atlas do not change while it is served, so that an answer never goes stale; what no part of
 * the page has shown for ten minutes is let go.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 10 * MINUTE_MS,
      retry: false,
      // What another part of the page shows too was refused to both.
      retryOnMount: ({ state }) => isWorthAskingAgain(reasonOf(state.error)),
      // What the browser knows of its network does not say whether a server on the same machine is there.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});

/** Asks anew what is shown, and the rest when it is shown: something was written, and any answer may tell it. */
export function askAnew(): void {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== TRIAL });
}

/** What the key of a trial begins with: it tells how things stood before what was tried was written. */
export const TRIAL = 'trial';

/** Asks again whatever failed of what is shown; what failed elsewhere is asked again when it is shown. */
export function retryFailed(): void {
  void queryClient.refetchQueries({
    type: 'active',
    predicate: ({ state }) => state.status === 'error',
  });
}
