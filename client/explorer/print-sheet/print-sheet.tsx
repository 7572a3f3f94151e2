import { plansQuery } from '#client/shared/queries/plans.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import { sourceLines } from '#client/explorer/share/paint-picture.ts';
import { localDay } from '#client/explorer/share/save-file.ts';
import { NamesNote } from '#client/shared/ui/names-note.tsx';
import styles from './print-sheet.module.css';
import { usePrinting } from './use-printing.ts';

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
        <p>{words('brief.legend')}</p>
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
