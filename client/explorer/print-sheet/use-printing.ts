import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed: what is for paper alone is made just then, and gone afterwards. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = window.matchMedia('print');
    const set = (value: boolean): void => {
      // The browser takes the page as it stands once this has run.
      flushSync(() => {
        setPrinting(value);
      });
    };
    const before = (): void => {
      set(true);
    };
    const after = (): void => {
      set(false);
    };
    const follow = ({ matches }: MediaQueryListEvent): void => {
      set(matches);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    paper.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      paper.removeEventListener('change', follow);
    };
  }, []);
  return isPrinting;
}
