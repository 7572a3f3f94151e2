import { useSyncExternalStore } from 'react';

const PHONE = window.matchMedia('(max-width: 760px)');

/** Whether the page is as narrow as a phone: rows are then told in two lines. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(follow, () => PHONE.matches);
}

function follow(onChange: () => void): () => void {
  PHONE.addEventListener('change', onChange);
  return () => {
    PHONE.removeEventListener('change', onChange);
  };
}
