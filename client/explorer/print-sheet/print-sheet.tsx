import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

import { sourceLines } from '#client/explorer/share/paint-picture.ts';
import { localDay } from '#client/explorer/share/save-file.ts';
import { plansQuery } from '#client/shared/queries/plans.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { NamesNote } from '#client/shared/ui/names-note.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './print-sheet.module.css';

interface SheetProps {
  /** What kind of sheet it is, small at its head. */
  readonly kind: string;
  readonly children: ReactNode;
}

/** What stands on paper in the page's place, with the day, the source and the address. There only while it is printed. */
export function Sheet({ kind, children }: SheetProps): ReactNode {
  const words = useWords();
  const plans = useAnswer(plansQuery);
  if (!usePrinting()) {
    return null;
  }
  const sources = plans.status === 'success' ? sourceLines(plans.data, words) : [];
  return (
    <article className={styles.printSheet}>
      <p className={styles.kind}>
        <span>{words('app.title', { page: kind })}</span>
        <time>{localDay()}</time>
      </p>
      {children}
      <footer className={styles.foot}>
        <p>{words('printSheet.legend')}</p>
        <NamesNote />
        {sources.map((source) => (
          <p key={source}>{source}</p>
        ))}
        <p className={styles.address}>
          {words('picture.address', { address: window.location.href })}
        </p>
      </footer>
    </article>
  );
}

/** Whether the page is being printed: what is for paper alone is made just then, and gone afterwards. */
function usePrinting(): boolean {
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
