import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

import { sourceLines } from '#client/explorer/share/paint-picture.ts';
import { localDay } from '#client/explorer/share/save-file.ts';
import { plansQuery } from '#client/shared/queries/plans.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { NamesNote } from '#client/shared/ui/names-note.tsx';
import { readableAddress } from '#client/shared/routing/readable-address.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './print-sheet.module.css';

interface PaperProps {
  /** What a browser is to call the file, where it makes one; without it, the page's title. */
  readonly fileName?: string;
  readonly children: ReactNode;
}

/** What stands on paper in the page's place: a child of its main part. There only while it is printed. */
export function Paper({ fileName, children }: PaperProps): ReactNode {
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    if (!isPrinting || fileName === undefined) {
      return;
    }
    const { title } = document;
    document.title = fileName;
    return () => {
      document.title = title;
    };
  }, [isPrinting, fileName]);
  return isPrinting ? <article className={styles.printSheet}>{children}</article> : null;
}

interface PaperHeadProps {
  readonly kind: string;
  /** As in 2026-11-30. */
  readonly day: string;
}

/** What kind of sheet it is, and of which day, small at its head. */
export function PaperHead({ kind, day }: PaperHeadProps): ReactNode {
  const words = useWords();
  return (
    <p className={styles.kind}>
      <span>{words('app.title', { page: kind })}</span>
      <time>{day}</time>
    </p>
  );
}

interface SheetProps {
  /** What kind of sheet it is, small at its head. */
  readonly kind: string;
  readonly children: ReactNode;
}

/** The same with the day, the source and the address. */
export function Sheet({ kind, children }: SheetProps): ReactNode {
  const words = useWords();
  const plans = useAnswer(plansQuery);
  const sources = plans.status === 'success' ? sourceLines(plans.data, words) : [];
  return (
    <Paper>
      <PaperHead kind={kind} day={localDay()} />
      {children}
      <footer className={styles.foot}>
        <p>{words('printSheet.legend')}</p>
        <NamesNote />
        {sources.map((source) => (
          <p key={source}>{source}</p>
        ))}
        <p className={styles.address}>
          {words('picture.address', { address: readableAddress(window.location.href) })}
        </p>
      </footer>
    </Paper>
  );
}

/** Whether the page is being printed: what is for paper alone is made just then, and gone afterwards. */
export function usePrinting(): boolean {
  // What comes while the page is being printed is for this very paper.
  const [isPrinting, setPrinting] = useState(() => window.matchMedia('print').matches);
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
