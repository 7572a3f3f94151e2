import { QueryClient } from '@tanstack/react-query';

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
      // What the browser knows of its network does not say whether a server on the same machine is there.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});

/** Asks again whatever failed of what is shown; what failed elsewhere is asked again when it is shown. */
export function retryFailed(): void {
  void queryClient.refetchQueries({
    type: 'active',
    predicate: ({ state }) => state.status === 'error',
  });
}
