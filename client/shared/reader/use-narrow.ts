import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 760px)';

/** Whether the window is as narrow as a phone's, so that a list is to stand where a wide drawing would. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}
