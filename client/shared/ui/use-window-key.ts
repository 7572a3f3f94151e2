import { useLayoutEffect } from 'react';

/** Hears, from when the page can be seen on, the keys that are pressed anywhere on it, but for those that a field takes. `onKey` is to be the same each time. */
export function useWindowKey(
  onKey: (event: KeyboardEvent) => void,
  fields = 'input, textarea, select, [contenteditable]',
): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.target instanceof HTMLElement && event.target.closest(fields) !== null)) {
        onKey(event);
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [onKey, fields]);
}
